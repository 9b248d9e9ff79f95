package org.kenesh.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The arrows of the command side")
@AnalyzeClasses(
        packages = "org.kenesh.command",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] SLICES = {
        "org.kenesh.command.act",
        "org.kenesh.command.government",
        "org.kenesh.command.agency",
        "org.kenesh.command.function",
        "org.kenesh.command.council",
        "org.kenesh.command.meeting",
        "org.kenesh.command.minutes",
        "org.kenesh.command.decision",
        "org.kenesh.command.document",
        "org.kenesh.command.task",
        "org.kenesh.command.record"
    };

    @ArchTest
    static final ArchRule ONLY_THE_DESK_KNOWS_AXON =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.kenesh.command.desk")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule DECISIONS_ARE_PURE =
            classes()
                    .that()
                    .resideInAnyPackage(SLICES)
                    .or()
                    .resideInAPackage("org.kenesh.command.slice")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java.lang..",
                            "java.util..",
                            "java.time..",
                            "org.jspecify..",
                            "org.kenesh.command.slice",
                            "org.kenesh.act..",
                            "org.kenesh.agency..",
                            "org.kenesh.council..",
                            "org.kenesh.decision..",
                            "org.kenesh.document",
                            "org.kenesh.event..",
                            "org.kenesh.function..",
                            "org.kenesh.government..",
                            "org.kenesh.meeting..",
                            "org.kenesh.minutes..",
                            "org.kenesh.record..",
                            "org.kenesh.task..",
                            "org.kenesh.text..",
                            "org.kenesh.time..",
                            "org.kenesh.command.act",
                            "org.kenesh.command.government",
                            "org.kenesh.command.agency",
                            "org.kenesh.command.function",
                            "org.kenesh.command.council",
                            "org.kenesh.command.meeting",
                            "org.kenesh.command.minutes",
                            "org.kenesh.command.decision",
                            "org.kenesh.command.document",
                            "org.kenesh.command.task",
                            "org.kenesh.command.record");

    @ArchTest
    static final ArchRule DECISIONS_KNOW_NO_CLOCK_AND_NO_CHANCE =
            noClasses()
                    .that()
                    .resideInAnyPackage(SLICES)
                    .or()
                    .resideInAPackage("org.kenesh.command.slice")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "java.time.(Clock|InstantSource|Instant)|java.util.(UUID|Random)|java.util.random.*")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule A_COMMAND_KNOWS_NO_OTHER_COMMAND =
            slices().assignedFrom(
                            new SliceAssignment() {
                                @Override
                                public SliceIdentifier getIdentifierOf(JavaClass type) {
                                    return Set.of(SLICES).contains(type.getPackageName())
                                            ? SliceIdentifier.of(
                                                    type.getName().replaceAll("\\$.*", ""))
                                            : SliceIdentifier.ignore();
                                }

                                @Override
                                public String getDescription() {
                                    return "each command";
                                }
                            })
                    .should()
                    .notDependOnEachOther();

    @ArchTest
    static final ArchRule ONLY_HTTP_AND_THE_APPLICATION_KNOW_SPRING =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "org.kenesh.command.catalog",
                            "org.kenesh.command.desk",
                            "org.kenesh.command.file",
                            "org.kenesh.command.openapi",
                            "org.kenesh.command.problem")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.springframework..");
}
