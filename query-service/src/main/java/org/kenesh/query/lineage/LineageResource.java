package org.kenesh.query.lineage;

import org.kenesh.agency.AgencyId;
import org.kenesh.query.asked.Answer;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.History;
import org.kenesh.query.lineage.Pictures.Subject;
import org.kenesh.query.problem.Refusal.BadParameter;
import org.kenesh.query.problem.Refusal.Unknown;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where agencies come from and what became of them. */
@RestController
@RequestMapping("/api/agencies/{id}")
final class LineageResource {

    private static final String SVG = "image/svg+xml";
    private static final String DEPTH = "4";
    private static final int DEEPEST = 50;
    private static final int MOST = 100;

    private final History history;
    private final Pictures pictures;

    LineageResource(History history, Pictures pictures) {
        this.history = history;
        this.pictures = pictures;
    }

    /** Predecessors and successors over so many generations. */
    @GetMapping(path = "/lineage", produces = MediaType.APPLICATION_JSON_VALUE)
    Answer<LineageFile> lineage(
            Asked asked,
            @PathVariable("id") AgencyId id,
            @RequestParam(name = "depth", defaultValue = DEPTH) int depth) {
        return Answer.to(asked, file(asked, id, depth));
    }

    /** The same as a picture, by name or by {@code Accept}. */
    @GetMapping(
            path = {"/lineage", "/lineage.svg"},
            produces = SVG)
    ResponseEntity<String> picture(
            Asked asked,
            @PathVariable("id") AgencyId id,
            @RequestParam(name = "depth", defaultValue = DEPTH) int depth) {
        var subject = new Subject(id, asked.on(), asked.known(), depth, asked.language());
        var svg = pictures.of(subject, () -> Draft.of(file(asked, id, depth), asked));
        var table =
                "</api/agencies/%s/lineage?on=%s&known=%d&depth=%d>; rel=\"alternate\"; type=\"%s\""
                        .formatted(
                                id,
                                asked.on(),
                                asked.known(),
                                depth,
                                MediaType.APPLICATION_JSON_VALUE);
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, table)
                .header(HttpHeaders.CONTENT_LANGUAGE, asked.language().locale().getLanguage())
                .contentType(MediaType.parseMediaType(SVG + ";charset=UTF-8"))
                .body(svg);
    }

    private LineageFile file(Asked asked, AgencyId id, int depth) {
        if (depth < 1 || depth > DEEPEST) {
            var given = Integer.toString(depth);
            var most = Integer.toString(DEEPEST);
            throw new BadParameter("depth", given, "from-to", "1", most).refused();
        }
        return history.ask(knowledge -> {
            if (knowledge.agencies().life(id, asked.known()).isEmpty()) {
                throw new Unknown("agency", id.value()).refused();
            }
            var lineage = Descent.of(knowledge, id, asked.on(), asked.known(), depth, MOST);
            return LineageFile.of(knowledge, lineage, asked);
        });
    }
}
