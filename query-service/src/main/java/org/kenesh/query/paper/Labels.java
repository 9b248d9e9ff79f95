package org.kenesh.query.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What would differ each time a file is made: its times and its identifier. */
final class Labels {

    private static final DateTimeFormatter XMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    static void put(PDDocument document, OffsetDateTime made, byte[] id) throws IOException {
        var information = document.getDocumentInformation();
        information.setCreationDate(calendar(made));
        var metadata = document.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), UTF_8);
        var dated =
                xmp.replaceFirst(
                        "(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)",
                        "$1" + XMP.format(made) + "$2");
        metadata.importXMPMetadata(dated.getBytes(UTF_8));
        var both = new COSArray();
        both.add(new COSString(id));
        both.add(new COSString(id));
        document.getDocument().getTrailer().setItem(COSName.ID, both);
    }

    static Calendar calendar(OffsetDateTime time) {
        return GregorianCalendar.from(time.toZonedDateTime());
    }

    private Labels() {}
}
