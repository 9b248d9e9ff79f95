package org.kenesh.query.discipline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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

/** Execution discipline. */
@RestController
@RequestMapping("/api/discipline")
final class DisciplineResource {

    private final History history;

    DisciplineResource(History history) {
        this.history = history;
    }

    /** The tasks due in a period, counted by what became of them and by agency. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Answer<Discipline> discipline(
            Asked asked,
            @RequestParam(name = "from") LocalDate from,
            @RequestParam(name = "to") LocalDate to,
            @RequestParam(name = "council", required = false) @Nullable CouncilId council) {
        return Answer.to(asked, report(from, to, council, asked));
    }

    /** The same as a workbook. */
    @GetMapping(produces = Workbook.TYPE)
    ResponseEntity<byte[]> workbook(
            Asked asked,
            @RequestParam(name = "from") LocalDate from,
            @RequestParam(name = "to") LocalDate to,
            @RequestParam(name = "council", required = false) @Nullable CouncilId council) {
        var sheets = new Sheets(asked).of(report(from, to, council, asked));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"discipline-%s-%s.xlsx\"".formatted(from, to))
                .body(Workbook.of(sheets, asked.recorded()));
    }

    private Discipline report(
            LocalDate from, LocalDate to, @Nullable CouncilId council, Asked asked) {
        var period = Period.asked(from, to);
        return history.ask(knowledge -> Discipline.of(knowledge, period, council, asked));
    }
}
