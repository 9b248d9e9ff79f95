package org.kenesh;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.InstantSource;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Events, records and succession are pure")
@AnalyzeClasses(packages = "org.kenesh", importOptions = ImportOption.DoNotIncludeTests.class)
class PureLanguageTest {

    private static final String[] PURE = {
        "org.kenesh.act",
        "org.kenesh.agency..",
        "org.kenesh.council",
        "org.kenesh.decision",
        "org.kenesh.document",
        "org.kenesh.event",
        "org.kenesh.function",
        "org.kenesh.government",
        "org.kenesh.meeting",
        "org.kenesh.minutes",
        "org.kenesh.record",
        "org.kenesh.task",
        "org.kenesh.text",
        "org.kenesh.time"
    };

    @ArchTest
    static final ArchRule THEY_KNOW_NO_FRAMEWORK_AND_NO_INPUT_OR_OUTPUT =
            noClasses()
                    .that()
                    .resideInAnyPackage(PURE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework..",
                            "org.axonframework..",
                            "tools.jackson..",
                            "com.fasterxml.jackson..",
                            "java.sql..",
                            "java.io..",
                            "java.nio.file..",
                            "java.net..",
                            "org.kenesh.ledger..",
                            "org.kenesh.event.stored..");

    @ArchTest
    static final ArchRule THEY_KNOW_NO_RANDOMNESS =
            noClasses()
                    .that()
                    .resideInAnyPackage(PURE)
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "java\\.util\\.(Random|UUID|SplittableRandom|random\\..*)|java\\.security\\..*")
                    .orShould()
                    .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule THEY_KNOW_NO_CLOCK =
            noClasses()
                    .that()
                    .resideInAnyPackage(PURE)
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(InstantSource.class)
                    .orShould()
                    .callMethodWhere(target(name("now")).and(target(owner(inJavaTime()))))
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(System.class, "nanoTime");

    private static DescribedPredicate<JavaClass> inJavaTime() {
        return JavaClass.Predicates.resideInAPackage("java.time");
    }
}
