package org.kenesh.ledger;

import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Random JSON values with every kind of character that has a form of its own. */
final class RandomJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Random random;

    RandomJson(Random random) {
        this.random = random;
    }

    /** An object or an array at the top, which every JSON library accepts. */
    JsonNode value(int depth) {
        return random.nextBoolean() ? object(depth) : array(depth);
    }

    private JsonNode object(int depth) {
        var object = NODES.objectNode();
        for (int i = random.nextInt(6); i > 0; i--) {
            object.set(text(), any(depth - 1));
        }
        return object;
    }

    private JsonNode array(int depth) {
        var array = NODES.arrayNode();
        for (int i = random.nextInt(6); i > 0; i--) {
            array.add(any(depth - 1));
        }
        return array;
    }

    private JsonNode any(int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> NODES.stringNode(text());
            case 1 -> NODES.numberNode(integer());
            case 2 -> NODES.booleanNode(random.nextBoolean());
            case 3 -> NODES.nullNode();
            case 4 -> object(depth);
            default -> array(depth);
        };
    }

    /**
     * The independent implementation writes integers beyond 10^21 otherwise; safe ones it writes
     * plainly.
     */
    private long integer() {
        return random.nextLong() >> 11 + random.nextInt(50);
    }

    private String text() {
        var text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.appendCodePoint(
                    switch (random.nextInt(7)) {
                        case 0 -> random.nextInt(0x20);
                        case 1 -> "\"\\/\b\t\n\f\r".charAt(random.nextInt(8));
                        case 2 -> 0x7F + random.nextInt(0x22);
                        case 3 -> 0x400 + random.nextInt(0x130);
                        case 4 -> 0xE000 + random.nextInt(0x1FF0);
                        case 5 -> 0x1F600 + random.nextInt(0x50);
                        default -> 'a' + random.nextInt(26);
                    });
        }
        return text.toString();
    }
}
