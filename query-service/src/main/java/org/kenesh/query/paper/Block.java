package org.kenesh.query.paper;

import java.util.List;

/** A piece of the text of a paper. */
public sealed interface Block {

    /**
     * Paragraphs.
     *
     * @param markdown their words in {@linkplain Markdown the subset} of Markdown
     */
    record Prose(Words markdown) implements Block {}

    /**
     * Items that have the numbers by which the record calls them.
     *
     * @param items the items
     */
    record Items(List<Item> items) implements Block {

        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * An item.
     *
     * @param number its number, as it is printed
     * @param markdown its words in {@linkplain Markdown the subset} of Markdown
     */
    record Item(String number, Words markdown) {

        public Item {
            number = Legible.of(number);
        }
    }

    /**
     * Facts about one thing, each under its name.
     *
     * @param lines the facts
     */
    record Facts(List<Line> lines) implements Block {

        public Facts {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A table. Its header cells are repeated on every page; without rows it says that nothing is
     * recorded.
     *
     * @param columns the columns
     * @param rows the cells by row
     */
    record Table(List<Column> columns, List<List<Words>> rows) implements Block {

        /**
         * Refuses, with {@link IllegalArgumentException}, a table without columns and a row that
         * has not a cell for each.
         */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("'columns' of a table, at least one");
            }
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("'rows' with a cell for each column");
                }
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param header what is in it
     * @param share its width, as a share of the shares of all columns
     */
    record Column(Words header, int share) {

        /** Refuses, with {@link IllegalArgumentException}, no words and a share below 1. */
        public Column {
            header.required("header");
            if (share < 1) {
                throw new IllegalArgumentException("'share' of at least 1");
            }
        }
    }
}
