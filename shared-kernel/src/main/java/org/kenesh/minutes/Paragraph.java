package org.kenesh.minutes;

import org.jspecify.annotations.Nullable;
import org.kenesh.meeting.ItemId;
import org.kenesh.text.Text;

/**
 * What the minutes say about an agenda item.
 *
 * @param item the item; null for what comes before the first one
 * @param text the words, in the subset of Markdown that minutes use
 */
public record Paragraph(@Nullable ItemId item, Text text) {}
