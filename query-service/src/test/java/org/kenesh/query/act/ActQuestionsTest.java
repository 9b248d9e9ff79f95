package org.kenesh.query.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.query.Facts.abolished;
import static org.kenesh.query.Facts.act;
import static org.kenesh.query.Facts.date;
import static org.kenesh.query.Facts.established;
import static org.kenesh.query.Facts.renamed;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.act.ActId;
import org.kenesh.act.LegalActEvent.LegalActAmended;
import org.kenesh.act.LegalActEvent.LegalActRevoked;
import org.kenesh.agency.AgencyId;
import org.kenesh.government.GovernmentEvent.GovernmentEnded;
import org.kenesh.government.GovernmentEvent.GovernmentFormed;
import org.kenesh.government.GovernmentEvent.StructureDecreed;
import org.kenesh.government.GovernmentId;
import org.kenesh.query.LedgerFile;
import org.kenesh.query.Service;
import org.kenesh.text.Text;

@DisplayName("Questions about acts and governments")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ActQuestionsTest {

    private static LedgerFile ledger;
    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) {
        var decree = new ActId("decree");
        var later = new ActId("later");
        var government = new GovernmentId("g");
        ledger = LedgerFile.in(folder);
        ledger.record(act("decree", "758"), act("later", "759"))
                .record(established("a", "2010-01-01"))
                .record(renamed("a", "A", "2012-01-01", "decree"))
                .record(abolished("a", "2014-01-01", "decree"))
                .record(new LegalActAmended(decree, later, date("2013"), null, null))
                .record(new LegalActRevoked(decree, later, date("2015-01-01"), null))
                .record(
                        new GovernmentFormed(
                                government, Text.en("G"), date("2011-01-01"), null, null))
                .record(
                        new StructureDecreed(
                                government,
                                List.of(new AgencyId("a")),
                                date("2011-02-01"),
                                decree,
                                null))
                .record(new GovernmentEnded(government, date("2016-01-01"), null, null));
        service = Service.over(ledger.ledger());
    }

    @AfterAll
    static void stop() {
        service.close();
        ledger.close();
    }

    @Test
    void an_act_shows_what_it_did_and_what_became_of_it() {
        var file = service.json("/api/acts/decree?on=2014-06-01");
        assertThat(file.at("/number").asString()).isEqualTo("758");
        assertThat(file.at("/inForce").asBoolean()).isTrue();
        assertThat(file.at("/amendedBy/0/number").asString()).isEqualTo("759");
        assertThat(file.at("/revoked/on").asString()).isEqualTo("2015-01-01");
        var effects = file.at("/effects").valueStream().map(e -> e.at("/type").asString()).toList();
        assertThat(effects)
                .containsExactlyInAnyOrder("StructureDecreed", "AgencyRenamed", "AgencyAbolished");
        assertThat(service.json("/api/acts/decree?on=2015-01-01").at("/inForce").asBoolean())
                .isFalse();
        assertThat(service.get("/api/acts/none").statusCode()).isEqualTo(404);
    }

    @Test
    void acts_are_found_by_number_and_title() {
        assertThat(ids("/api/acts?sort=-id")).containsExactly("later", "decree");
        assertThat(ids("/api/acts?text=759")).containsExactly("later");
        assertThat(ids("/api/acts?text=on%20DECREE")).containsExactly("decree");
        assertThat(ids("/api/acts?kind=LAW")).isEmpty();
        assertThat(ids("/api/acts?known=1")).containsExactly("decree");
    }

    @Test
    void a_government_shows_its_term_and_its_structures() {
        var file = service.json("/api/governments/g?on=2015-12-31");
        assertThat(file.at("/inOffice").asBoolean()).isTrue();
        assertThat(file.at("/ended/on").asString()).isEqualTo("2016-01-01");
        assertThat(file.at("/structures/0/agencies/0/id").asString()).isEqualTo("a");
        assertThat(service.json("/api/governments/g?on=2016-01-01").at("/inOffice").asBoolean())
                .isFalse();
        assertThat(ids("/api/governments")).containsExactly("g");
        assertThat(ids("/api/governments?known=3")).isEmpty();
    }

    private static List<String> ids(String path) {
        return service.json(path)
                .at("/items")
                .valueStream()
                .map(item -> item.at("/id").asString())
                .toList();
    }
}
