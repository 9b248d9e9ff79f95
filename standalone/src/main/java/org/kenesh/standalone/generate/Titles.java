package org.kenesh.standalone.generate;

import static org.kenesh.standalone.generate.Names.text;

import java.util.List;
import org.kenesh.text.Text;

/** What items, decisions and tasks are called. */
final class Titles {

    private static final List<Text> TASKS =
            List.of(
                    text("боюнча долбоор даярдоо", "Подготовить проект", "To draft a law"),
                    text("боюнча отчет берүү", "Представить отчет", "To report"),
                    text("боюнча реестр түзүү", "Создать реестр", "To set up a register"),
                    text("боюнча сунуштарды берүү", "Внести предложения", "To make proposals"));

    private Titles() {}

    /** An item of an agenda, and what is decided on it. */
    static Text matter(Subject subject) {
        return text(
                subject.ky() + " маселелери жөнүндө",
                "О вопросах " + subject.ru(),
                "On matters of " + subject.en());
    }

    /** A document that is put before those who decide. */
    static Text paper(Subject subject) {
        return text(
                subject.ky() + " боюнча маалымат кат",
                "Справка в сфере " + subject.ru(),
                "Note on " + subject.en());
    }

    /** What a decision says. */
    static Text wording(Subject subject) {
        return text(
                subject.ky() + " боюнча сунуштар колдоого алынсын.",
                "Одобрить предложения в сфере " + subject.ru() + ".",
                "The proposals on " + subject.en() + " are approved.");
    }

    /** What minutes say of an item. */
    static Text heard(Subject subject) {
        return text(
                subject.ky() + " боюнча маалымат угулду.",
                "Заслушана информация в сфере " + subject.ru() + ".",
                "The council heard a report on " + subject.en() + ".");
    }

    /** Something to do. */
    static Text task(Subject subject, Chance chance) {
        var work = chance.one(TASKS);
        return text(
                subject.ky() + " " + work.ky(),
                work.ru() + " в сфере " + subject.ru(),
                work.en() + " on " + subject.en());
    }
}
