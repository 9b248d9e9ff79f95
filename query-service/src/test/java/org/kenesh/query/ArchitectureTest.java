package org.kenesh.query;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.kenesh.ledger.AppendCondition;
import org.kenesh.ledger.CloudEvent;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerSettings;
import org.kenesh.ledger.LedgerStore;
import org.kenesh.ledger.Transaction;

@AnalyzeClasses(packages = "org.kenesh.query", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule the_query_side_never_appends =
            noClasses()
                    .should()
                    .callMethod(Ledger.class, "append", Transaction.class)
                    .orShould()
                    .callMethod(Ledger.class, "open", LedgerStore.class, InstantSource.class)
                    .orShould()
                    .callMethod(
                            Ledger.class,
                            "open",
                            LedgerStore.class,
                            LedgerSettings.class,
                            InstantSource.class)
                    .orShould()
                    .dependOnClassesThat()
                    .belongToAnyOf(
                            Transaction.class,
                            AppendCondition.class,
                            CloudEvent.class,
                            LedgerStore.Writer.class);

    @ArchTest
    static final ArchRule it_knows_neither_the_command_side_nor_axon =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.kenesh.command..",
                            "org.kenesh.standalone..",
                            "org.kenesh.ledger.axon..",
                            "org.axonframework..");

    @ArchTest
    static final ArchRule only_the_application_knows_a_store =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("QueryApplication")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.kenesh.ledger.sqlite..",
                            "org.kenesh.ledger.mongo..",
                            "org.kenesh.ledger.store..",
                            "java.sql..",
                            "org.sqlite..",
                            "com.mongodb..");

    @ArchTest
    static final ArchRule time_is_passed_in =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("QueryApplication")
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(Clock.class, "systemUTC")
                    .orShould()
                    .callMethod(Clock.class, "systemDefaultZone")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule papers_know_nothing_of_the_record_and_of_http =
            noClasses()
                    .that()
                    .resideInAPackage("org.kenesh.query.paper..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("org.kenesh..")
                                    .and(
                                            resideOutsideOfPackages(
                                                    "org.kenesh.query.paper..",
                                                    "org.kenesh.query.wording..",
                                                    "org.kenesh.text..")))
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework..",
                            "jakarta..",
                            "java.net..",
                            "javax.net..",
                            "tools.jackson..");

    @ArchTest
    static final ArchRule only_search_knows_the_index =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.kenesh.query.search")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.lucene..", "org.tartarus..");

    @ArchTest
    static final ArchRule subjects_do_not_know_each_other_in_circles =
            slices().matching("org.kenesh.query.(*)..").should().beFreeOfCycles();

    private ArchitectureTest() {}
}
