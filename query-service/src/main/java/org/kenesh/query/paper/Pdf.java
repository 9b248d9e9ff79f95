package org.kenesh.query.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.w3c.dom.Document;

/** A paper as a PDF file. */
final class Pdf {

    private static final byte[] COLORS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** The protocols that the platform opens. */
    private static final Set<String> PROTOCOLS =
            Set.of("http", "https", "ftp", "file", "jar", "jrt", "jmod", "mailto", "data");

    static {
        // It would log every step of every paper, and what it quotes is the council's own. It knows
        // one switch for the whole process, in which nothing but papers is printed with it.
        XRLog.setLoggingEnabled(false);
    }

    static byte[] of(Paper paper, Document page) {
        var id = Fingerprint.of(paper, page);
        Outline.add(page);
        try (var renderer = renderer(page)) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (var document = renderer.getPdfDocument()) {
                Labels.put(document, paper.state().recorded(), id);
                Enclosure.put(document, paper);
                var bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfBoxRenderer renderer(Document page) {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, null);
        builder.withProducer("Kenesh");
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(COLORS.clone());
        builder.useReplacementText("\uFFFD");
        builder.useFont(font("Regular"), "Noto Sans", 400, FontStyle.NORMAL, true);
        builder.useFont(font("Bold"), "Noto Sans", 700, FontStyle.NORMAL, true);
        builder.useFont(font("Italic"), "Noto Sans", 400, FontStyle.ITALIC, true);
        refuseAll(builder);
        return builder.buildPdfRenderer();
    }

    /**
     * Nothing that a page refers to is fetched, from wherever: no address is resolved, none may be
     * used and none can be opened, so that no single one of these need be trusted.
     */
    private static void refuseAll(PdfRendererBuilder builder) {
        builder.useUriResolver((base, address) -> null);
        builder.useHttpStreamImplementation(Pdf::refused);
        builder.useProtocolsStreamImplementation(Pdf::refused, PROTOCOLS);
        for (var priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, kind) -> false, priority);
        }
    }

    private static FSStream refused(String address) {
        throw new IllegalStateException("a paper refers to nothing");
    }

    private static FSSupplier<InputStream> font(String cut) {
        return () -> Style.resource("fonts/NotoSans-" + cut + ".ttf");
    }

    private Pdf() {}
}
