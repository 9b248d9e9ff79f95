package org.kenesh.query.paper;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds wrong with a file. */
public final class Judge {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** What it has against the file as PDF/A-3a and as PDF/UA-1. */
    public static List<String> findings(byte[] pdf) throws Exception {
        var findings = new java.util.ArrayList<String>();
        for (var flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            try (var parser =
                            Foundries.defaultInstance()
                                    .createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                result.getTestAssertions().stream()
                        .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                        .map(a -> flavour + " " + a.getRuleId() + " " + a.getMessage())
                        .distinct()
                        .forEach(findings::add);
                if (!result.isCompliant() && findings.isEmpty()) {
                    findings.add(flavour + " not compliant");
                }
            }
        }
        return findings;
    }

    private Judge() {}
}
