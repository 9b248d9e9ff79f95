package org.kenesh.standalone;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.kenesh.event.Event;

@AnalyzeClasses(packages = "org.kenesh", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] KERNEL = {
        "org.kenesh.time..",
        "org.kenesh.text..",
        "org.kenesh.event..",
        "org.kenesh.record..",
        "org.kenesh.act..",
        "org.kenesh.government..",
        "org.kenesh.agency..",
        "org.kenesh.function..",
        "org.kenesh.council..",
        "org.kenesh.meeting..",
        "org.kenesh.minutes..",
        "org.kenesh.decision..",
        "org.kenesh.task..",
        "org.kenesh.ledger.."
    };

    @ArchTest
    static final ArchRule the_kernel_knows_no_service =
            noClasses()
                    .that()
                    .resideInAnyPackage(KERNEL)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.kenesh.operation..",
                            "org.kenesh.command..",
                            "org.kenesh.query..",
                            "org.kenesh.standalone..");

    @ArchTest
    static final ArchRule what_a_value_must_be_is_told_in_all_languages =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "org.kenesh.text..",
                            "org.kenesh.council..",
                            "org.kenesh.decision..",
                            "org.kenesh.document..",
                            "org.kenesh.meeting..",
                            "org.kenesh.minutes..",
                            "org.kenesh.task..")
                    .and()
                    .areNotAssignableTo(IllegalArgumentException.class)
                    .should()
                    .callConstructorWhere(target(owner(type(IllegalArgumentException.class))))
                    .because("a command may hold the value: throw Impossible");

    @ArchTest
    static final ArchRule the_command_service_knows_only_the_kernel =
            noClasses()
                    .that()
                    .resideInAPackage("org.kenesh.command..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.kenesh.query..", "org.kenesh.standalone..");

    @ArchTest
    static final ArchRule the_query_service_knows_only_the_kernel =
            noClasses()
                    .that()
                    .resideInAPackage("org.kenesh.query..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.kenesh.command..", "org.kenesh.standalone..");

    @ArchTest
    static final ArchRule the_ledger_has_no_council_in_it =
            classes()
                    .that()
                    .resideInAPackage("org.kenesh.ledger..")
                    .should()
                    .onlyDependOnClassesThat(
                            are(
                                    resideInAnyPackage(
                                            "org.kenesh.ledger..",
                                            "java..",
                                            "javax..",
                                            "jakarta.annotation..",
                                            "org.jspecify..",
                                            "org.slf4j..",
                                            "org.sqlite..",
                                            "com.mongodb..",
                                            "org.bson..",
                                            "tools.jackson..",
                                            "org.axonframework..")));

    @ArchTest
    static final ArchRule one_adapter_on_each_side_knows_axon =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.kenesh.ledger.axon..", "org.kenesh.command.desk..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule only_a_store_knows_sql =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.kenesh.ledger.sqlite..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule only_a_store_knows_mongodb =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.kenesh.ledger.mongo..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.mongodb..", "org.bson..");

    @ArchTest
    static final ArchRule only_families_extend_event =
            classes()
                    .that()
                    .areAssignableTo(Event.class)
                    .and()
                    .areNotInterfaces()
                    .should()
                    .beRecords()
                    .andShould()
                    .resideInAnyPackage(
                            "org.kenesh.act",
                            "org.kenesh.government",
                            "org.kenesh.agency",
                            "org.kenesh.function",
                            "org.kenesh.council",
                            "org.kenesh.meeting",
                            "org.kenesh.minutes",
                            "org.kenesh.decision",
                            "org.kenesh.document",
                            "org.kenesh.task",
                            "org.kenesh.record");
}
