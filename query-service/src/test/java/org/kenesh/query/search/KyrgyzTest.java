package org.kenesh.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The stem of a Kyrgyz word")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KyrgyzTest {

    @ParameterizedTest
    @CsvSource({
        "министрлик, министрлиги министрлигинин министрлигине министрлигин министрлигинде"
                + " министрлигинен министрликтер министрликтерге министрликке министрликтин",
        "мектеп, мектеби мектебинин мектептер мектептерден мектепке мектебинде",
        "китеп, китеби китебин китебине китептерин китептердин китепти",
        "токтом, токтому токтомго токтомдор токтомдору токтомунда токтомдун",
        "чечим, чечими чечимдер чечимдери чечимдерин чечимге чечиминин чечимдин чечимден",
        "кеңеш, кеңеши кеңештин кеңешинин кеңешке кеңештер кеңешинде",
        "жыйын, жыйыны жыйындын жыйынга жыйында жыйындар жыйынында",
        "миграция, миграциясы миграциянын миграцияга миграцияны миграцияда миграциядан",
        "өнүгүү, өнүгүүсү өнүгүүнүн өнүгүүгө өнүгүүнү өнүгүүдө өнүгүүсүнө",
        "маселе, маселеси маселелер маселелери маселелерин маселени маселелерге маселенин",
        "мамлекет, мамлекети мамлекеттин мамлекеттер мамлекетке мамлекеттеги",
        "кызмат, кызматы кызматынын кызматына кызматтар кызматтан кызматтагы",
        "мыйзам, мыйзамы мыйзамга мыйзамдын мыйзамдар мыйзамдарды мыйзамында",
        "аймак, аймагы аймактагы аймактар аймагында аймакта аймакка",
        "талап, талабы талаптар талабын талаптарга талабынан",
        "төрага, төрагасы төраганын төрагага төрагалар төрагасынын",
        "Кыргызстан, Кыргызстандын Кыргызстанда Кыргызстанга Кыргызстандан",
        "республика, республикасы республикасынын республикасында республиканын",
        "жумуш, жумушу жумуштар",
        "педагог, педагогдор педагогго педагогдун",
        "бала, баласы балдар балдарга балдардын баланын",
        "жер, жери жерлер жерлери жеринде жерге жердин",
        "күн, күнү күндөр күнүндө күндүн күндө",
        "үй, үйү үйдө үйгө үйлөр үйлөрү үйүнөн",
        "суу, суусу сууну суунун сууда суулар",
        "орун, орду орундар ордунда ордуна орунга",
        "көңүл, көңүлгө көңлү көңүлдүн",
        "тил, тили тилдер тилинде тилге тилдин",
    })
    void is_shared_by_its_forms(String word, String forms) {
        var stem = Kyrgyz.stem(word.toLowerCase(Locale.ROOT));
        assertThat(forms.split(" "))
                .allSatisfy(form ->
                        assertThat(Kyrgyz.stem(form.toLowerCase(Locale.ROOT)))
                                .as(form)
                                .isEqualTo(stem));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "токтом", "министрлик", "мектеп", "чечим", "кеңеш", "жыйын", "төрага", "фактор",
                "сектор", "план", "программа", "бюджет", "өкмөт", "мыйзам", "жана", "долбоор",
                "отчет", "комиссия", "область", "район", "система", "стратегия", "чара", "катар",
                "облус", "укук", "акт", "адам"
            })
    void of_what_is_no_form_is_the_word(String word) {
        assertThat(Kyrgyz.stem(word))
                .isEqualTo(word.replace('ө', 'о').replace('ү', 'у').replace('ң', 'н'));
    }

    @ParameterizedTest
    @CsvSource({
        "министрге, министр",
        "роль, роль",
        "клубда, клуп",
        "авторлор, автор",
        "парламентке, парламент",
        "министрлиги, министрлик",
        "китебин, китеп",
        "токтом, токтом"
    })
    void keeps_to_the_harmony_of_vowels_and_consonants(String word, String stem) {
        assertThat(Kyrgyz.stem(word)).isEqualTo(stem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "а", "ы", "лар", "ын", "дагы", "ь", "ъъъ", "нын", "12", "abc", "ыы"})
    void is_found_of_anything(String word) {
        assertThat(Kyrgyz.stem(word)).isNotNull();
    }
}
