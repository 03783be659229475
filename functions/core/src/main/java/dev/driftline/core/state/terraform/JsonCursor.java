package dev.driftline.core.state.terraform;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.UnreadableStateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;

/// A place in a JSON document, which moves on as it is read. Whatever is wrong with the document comes out as an
/// [UnreadableStateException] that says where, and never quotes it: it holds secrets.
final class JsonCursor implements AutoCloseable {

    private final JsonParser parser;
    private final String location;
    private final StateLimits limits;

    JsonCursor(JsonFactory factory, byte[] json, String location, StateLimits limits) throws UnreadableStateException {
        this.location = location;
        this.limits = limits;
        try {
            this.parser = factory.createParser(json);
        } catch (IOException e) {
            throw new UnreadableStateException(location, "not JSON", Hints.NOT_A_STATE, e);
        }
    }

    /// Reads one value: called on its first token, must leave the cursor on its last.
    interface Reader {
        void read() throws UnreadableStateException;
    }

    /// Reads one field's value, as [Reader].
    interface FieldReader {
        void read(String name) throws UnreadableStateException;
    }

    private interface Step<T> {
        T take() throws IOException;
    }

    JsonToken next() throws UnreadableStateException {
        var token = guarded(parser::nextToken);
        if (token == null) {
            throw problem("empty: no state written yet", Hints.NOTHING_WRITTEN);
        }
        return token;
    }

    JsonToken token() {
        return parser.currentToken();
    }

    boolean isAt(JsonToken token) {
        return parser.hasToken(token);
    }

    /// The current object, field by field. A key given twice is refused: readers disagree on which one counts.
    void object(FieldReader each) throws UnreadableStateException {
        var seen = new HashSet<String>();
        while (next() != JsonToken.END_OBJECT) {
            var name = name();
            if (!seen.add(name)) {
                throw duplicateKey();
            }
            next();
            each.read(name);
        }
    }

    /// The current array, element by element.
    void array(Reader each) throws UnreadableStateException {
        while (next() != JsonToken.END_ARRAY) {
            each.read();
        }
    }

    String name() throws UnreadableStateException {
        return guarded(parser::currentName);
    }

    /// The current text or the spelling of the current number.
    String text() throws UnreadableStateException {
        return guarded(parser::getText);
    }

    /// The current text; empty for null and anything else.
    String textOrEmpty() throws UnreadableStateException {
        if (isAt(JsonToken.VALUE_STRING)) {
            return text();
        }
        skip();
        return "";
    }

    /// Passes over the current value without building it.
    void skip() throws UnreadableStateException {
        guarded(parser::skipChildren);
    }

    /// Nothing but white space may follow the document.
    void end() throws UnreadableStateException {
        if (guarded(parser::nextToken) != null) {
            throw problem("something follows the end of the JSON document " + where(), Hints.NOT_A_STATE);
        }
    }

    String where() {
        return where(parser.currentTokenLocation());
    }

    UnreadableStateException duplicateKey() {
        return problem(
                "a key is given twice in one object " + where(), "edited by hand? push an unedited copy of the state");
    }

    UnreadableStateException problem(String problem, String hint) {
        return new UnreadableStateException(location, problem, hint, null);
    }

    private <T> T guarded(Step<T> step) throws UnreadableStateException {
        try {
            return step.take();
        } catch (StreamConstraintsException e) {
            throw problem(beyondLimit(e), "no Terraform state looks like this; is it a state at all?");
        } catch (JsonEOFException e) {
            throw problem(
                    "ends in the middle, " + where(e.getLocation()),
                    "cut off while it was written or copied: restore an earlier version of it");
        } catch (JsonParseException e) {
            throw problem("not JSON " + where(e.getLocation()), Hints.NOT_A_STATE);
        } catch (IOException e) {
            throw problem("not JSON: no UTF-8 text", Hints.NOT_A_STATE);
        }
    }

    private String beyondLimit(StreamConstraintsException e) {
        // Jackson tells these apart by message only.
        var message = String.valueOf(e.getOriginalMessage());
        var what = message.contains("nesting")
                ? "nested deeper than %d levels".formatted(limits.maxDepth())
                : message.startsWith("Number")
                        ? "a number longer than %d characters".formatted(limits.maxNumberLength())
                        : message.startsWith("Name")
                                ? "a key too long to be one"
                                : "a text longer than %d characters".formatted(limits.maxTextLength());
        return what + " " + where(parser.currentLocation());
    }

    private static String where(JsonLocation at) {
        return at == null ? "" : "at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            // A byte array has nothing to close.
            throw new UncheckedIOException(e);
        }
    }
}
