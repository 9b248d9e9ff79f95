package org.kenesh.text;

import java.util.List;

/** What values must be, in the languages of the record, as one would say it after a colon. */
public final class Must {

    /** See {@link Id}. */
    public static final Text ID =
            new Text(
                    "тамга же цифра менен башталган, 1ден 64кө чейин латын тамгасы, цифра, '.', '_' же '-'",
                    "от 1 до 64 латинских букв, цифр, '.', '_' или '-', сначала буква или цифра",
                    "an id of 1 to 64 letters, digits, '.', '_' or '-', beginning with a letter or digit");

    public static final Text WORDS =
            new Text("бош эмес текст", "непустой текст", "a text that is not blank");

    /** Words by language. */
    public static final Text LANGUAGES =
            new Text(
                    "ky, ru, en тилдеринин жок дегенде биринде текст",
                    "текст хотя бы на одном из языков ky, ru, en",
                    "a text in at least one of ky, ru, en");

    public static final Text AUTHENTIC =
            new Text(
                    "күчү бар тилдеги 'words'",
                    "'words' на языке, текст на котором имеет силу",
                    "'words' in the language that counts");

    public static final Text DAY =
            new Text(
                    "2015-11-05 сыяктуу күн",
                    "существующий день, например 2015-11-05",
                    "a day that there is, such as 2015-11-05");

    public static final Text TIME =
            new Text(
                    "2015-11-05T14:30 сыяктуу убакыт",
                    "существующее время, например 2015-11-05T14:30",
                    "a time that there is, such as 2015-11-05T14:30");

    /** A day that need not be known exactly. */
    public static final Text DATE =
            new Text(
                    "күн (2015-11-05), ай (2015-11), жыл (2015) же күндөрдүн аралыгы"
                            + " (2015-10-01/2015-12-11, ../2015-12-11)",
                    "день (2015-11-05), месяц (2015-11), год (2015) или промежуток"
                            + " (2015-10-01/2015-12-11, ../2015-12-11)",
                    "a day (2015-11-05), a month (2015-11), a year (2015) or a range"
                            + " (2015-10-01/2015-12-11, ../2015-12-11)");

    public static final Text ZONE =
            new Text(
                    "Asia/Bishkek сыяктуу убакыт алкагы",
                    "часовой пояс, например Asia/Bishkek",
                    "a time zone such as Asia/Bishkek");

    public static final Text SHARE =
            new Text(
                    "1/2 же 2/3 сыяктуу, 1ден ашпаган үлүш",
                    "доля, например 1/2 или 2/3, не больше 1",
                    "a share such as 1/2 or 2/3, at most 1");

    public static final Text SHARE_BELOW_ONE =
            new Text(
                    "1ден аз үлүшү бар 'moreThan'",
                    "'moreThan' с долей меньше 1",
                    "'moreThan' with a share below 1");

    public static final Text THRESHOLD =
            new Text(
                    "үлүшү бар 'moreThan' же 'atLeast', саны бар 'number', же экөөнүн бири сан менен",
                    "'moreThan' или 'atLeast' с долей, 'number' с числом, или одно из двух и число",
                    "'moreThan' or 'atLeast' with a share, 'number' with a number, or one of the two and a number");

    public static final Text VOTE =
            new Text(
                    "VOTE ыкмасы менен 'of' жана 'inFavour'",
                    "'of' и 'inFavour' при способе VOTE",
                    "'of' and 'inFavour' with the method VOTE");

    public static final Text CONSENSUS =
            new Text(
                    "CONSENSUS ыкмасында 'of' да, 'inFavour' да жок",
                    "ни 'of', ни 'inFavour' при CONSENSUS",
                    "no 'of' and no 'inFavour' with CONSENSUS");

    public static final Text SEATS =
            new Text(
                    "0 же андан көп орундун саны",
                    "число мест, 0 или больше",
                    "a number of seats, 0 or more");

    public static final Text MOVED =
            new Text(
                    "MOVED менен гана 'to'",
                    "'to' при MOVED и только тогда",
                    "'to' with MOVED, and only then");

    public static final Text MEDIA_TYPE =
            new Text(
                    "application/pdf сыяктуу мазмундун түрү",
                    "тип содержимого, например application/pdf",
                    "a media type such as application/pdf");

    public static final Text SHA_256 =
            new Text(
                    "SHA-256: он алтылык 64 белги, 0-9 жана a-f",
                    "SHA-256: 64 шестнадцатеричных знака, 0-9 и a-f",
                    "a SHA-256 of 64 hexadecimal digits, 0-9 and a-f");

    public static final Text FILE_NAME =
            new Text(
                    "'/', '\\' жана көрүнбөгөн белгилери жок, 1ден 255ке чейин белгиден турган файлдын аталышы",
                    "имя файла от 1 до 255 знаков без '/', '\\' и невидимых знаков",
                    "a file name of 1 to 255 characters without '/', '\\' and characters that are not seen");

    public static final Text BYTES =
            new Text("0 же андан көп байт", "размер от 0 байт", "a size of 0 or more bytes");

    /** Any text as a value of JSON. */
    public static final Text STRING = new Text("текст", "текст", "text");

    public static final Text OBJECT = new Text("объект", "объект", "an object");

    /** Exactly one of these fields. */
    public static Text oneOf(String... fields) {
        var names = String.join(", ", List.of(fields));
        return new Text(
                "булардын так бирөө: " + names,
                "ровно одно из: " + names,
                "exactly one of " + names);
    }

    private Must() {}
}
