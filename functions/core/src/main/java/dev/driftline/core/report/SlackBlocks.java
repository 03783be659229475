package dev.driftline.core.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// The blocks of one Slack message, as many as Slack takes.
///
/// Slack documents 50 blocks a message; beyond some 13,200 characters over all blocks it answers
/// `msg_blocks_too_long`, which it does not document. The JSON is counted, so that no way of counting is above it.
public final class SlackBlocks {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_BLOCKS = 45;
    private static final int MOST_CHARACTERS = 11_500;

    private final ArrayNode blocks = JSON.arrayNode();
    private int reservedBlocks;
    private int characters;

    /// @param text short and not from outside
    public void header(String text) {
        var block = JSON.objectNode().put("type", "header");
        block.putObject("text").put("type", "plain_text").put("text", text);
        add(block);
    }

    public void context(String mrkdwn) {
        add(contextOf(mrkdwn));
    }

    public void section(String mrkdwn) {
        blocks.add(sectionOf(mrkdwn));
    }

    /// Keeps room for the sections that must come last.
    public void reserve(String... mrkdwn) {
        for (var section : List.of(mrkdwn)) {
            characters += length(sectionOf(section));
            reservedBlocks++;
        }
    }

    /// Adds the section when it fits beside what is reserved.
    public boolean sectionFits(String mrkdwn) {
        var block = sectionOf(mrkdwn);
        if (blocks.size() + reservedBlocks == MOST_BLOCKS || characters + length(block) > MOST_CHARACTERS) {
            return false;
        }
        add(block);
        return true;
    }

    public ArrayNode blocks() {
        return blocks;
    }

    /// Adds all of them when they fit beside what is reserved, else none.
    public boolean allFit(List<ObjectNode> together) {
        var length = together.stream().mapToInt(SlackBlocks::length).sum();
        if (blocks.size() + reservedBlocks + together.size() > MOST_BLOCKS || characters + length > MOST_CHARACTERS) {
            return false;
        }
        together.forEach(this::add);
        return true;
    }

    private void add(ObjectNode block) {
        blocks.add(block);
        characters += length(block);
    }

    public static ObjectNode sectionOf(String mrkdwn) {
        var block = JSON.objectNode().put("type", "section");
        block.set("text", text(mrkdwn));
        return block;
    }

    public static ObjectNode contextOf(String mrkdwn) {
        var block = JSON.objectNode().put("type", "context");
        block.putArray("elements").add(text(mrkdwn));
        return block;
    }

    /// Verbatim: Slack makes no links or mentions out of what looks like one.
    private static ObjectNode text(String mrkdwn) {
        return JSON.objectNode().put("type", "mrkdwn").put("text", mrkdwn).put("verbatim", true);
    }

    private static int length(ObjectNode block) {
        var json = block.toString();
        return json.codePointCount(0, json.length());
    }
}
