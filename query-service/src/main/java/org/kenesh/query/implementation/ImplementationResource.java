package org.kenesh.query.implementation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.council.CouncilId;
import org.kenesh.query.asked.Answer;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.asked.Period;
import org.kenesh.query.history.History;
import org.kenesh.query.workbook.Workbook;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports on implementation. */
@RestController
@RequestMapping("/api/implementation")
final class ImplementationResource {

    private final History history;

    ImplementationResource(History history) {
        this.history = history;
    }

    /** What agencies did about their tasks in a period. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Answer<Implementation> implementation(
            Asked asked,
            @RequestParam(name = "from") LocalDate from,
            @RequestParam(name = "to") LocalDate to,
            @RequestParam(name = "council", required = false) @Nullable CouncilId council,
            @RequestParam(name = "agency", required = false) @Nullable AgencyId agency) {
        return Answer.to(asked, report(Period.asked(from, to), council, agency, asked));
    }

    /** The same as a workbook. */
    @GetMapping(produces = Workbook.TYPE)
    ResponseEntity<byte[]> workbook(
            Asked asked,
            @RequestParam(name = "from") LocalDate from,
            @RequestParam(name = "to") LocalDate to,
            @RequestParam(name = "council", required = false) @Nullable CouncilId council,
            @RequestParam(name = "agency", required = false) @Nullable AgencyId agency) {
        var report = report(Period.asked(from, to), council, agency, asked);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"implementation-%s-%s.xlsx\"".formatted(from, to))
                .body(Workbook.of(Sheets.of(report, asked), asked.recorded()));
    }

    private Implementation report(
            Period period, @Nullable CouncilId council, @Nullable AgencyId agency, Asked asked) {
        return history.ask(
                knowledge -> Implementation.of(knowledge, period, council, agency, asked));
    }
}
