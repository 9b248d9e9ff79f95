package org.kenesh;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The ledger is a library of its own")
@AnalyzeClasses(packages = "org.kenesh", importOptions = ImportOption.DoNotIncludeTests.class)
class LedgerBordersTest {

    @ArchTest
    static final ArchRule ONLY_THE_SQLITE_STORE_KNOWS_A_DATABASE_DRIVER =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.kenesh.ledger.sqlite")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule IT_KNOWS_NO_COUNCIL_AND_NO_SPRING =
            noClasses()
                    .that()
                    .resideInAPackage("org.kenesh.ledger..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("org.kenesh..", "org.springframework..")
                                    .and(resideOutsideOfPackage("org.kenesh.ledger..")));

    @ArchTest
    static final ArchRule ONLY_ITS_ENGINE_KNOWS_AXON =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.kenesh.ledger.axon")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule ITS_STORES_ARE_NOT_KNOWN_TO_IT =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "org.kenesh.ledger", "org.kenesh.ledger.tree", "org.kenesh.ledger.axon")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.kenesh.ledger.sqlite");
}
