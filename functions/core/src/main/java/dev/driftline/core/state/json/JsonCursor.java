package dev.driftline.core.state.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.driftline.core.state.StateLimit;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.UnreadableStateException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;

/// A place in a JSON document, which moves on as it is read. Whatever is wrong with the document comes out as an
/// [UnreadableStateException] that says where, and never quotes it: it holds secrets.
public final class JsonCursor implements AutoCloseable {

    /// What to do about what is no state.
    public static final String NOT_A_STATE =
            "no state of Terraform, OpenTofu or Pulumi: check the location; `terraform state pull` prints the real one";

    private static final String NOTHING_WRITTEN = "it is written at the first apply; nothing to scan until then";

    private final JsonParser parser;
    private final String location;
    private final StateLimits limits;

    JsonCursor(JsonFactory factory, StateRead.Snapshot snapshot, StateLimits limits) throws UnreadableStateException {
        this.location = snapshot.location();
        this.limits = limits;
        try {
            this.parser = factory.createParser(snapshot.content().open());
        } catch (IOException e) {
            throw new UnreadableStateException(location, "not JSON", NOT_A_STATE, e);
        }
    }

    /// Reads one value: called on its first token, must leave the cursor on its last.
    public interface Reader {
        void read() throws UnreadableStateException;
    }

    /// Reads one field's value, as [Reader].
    public interface FieldReader {
        void read(String name) throws UnreadableStateException;
    }

    private interface Step<T> {
        T take() throws IOException;
    }

    public JsonToken next() throws UnreadableStateException {
        var token = guarded(parser::nextToken);
        if (token == null) {
            throw problem("empty: no state written yet", NOTHING_WRITTEN);
        }
        return token;
    }

    public JsonToken token() {
        return parser.currentToken();
    }

    public boolean isAt(JsonToken token) {
        return parser.hasToken(token);
    }

    /// The current object, field by field. A key given twice is refused: readers disagree on which one counts.
    public void object(FieldReader each) throws UnreadableStateException {
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
    public void array(Reader each) throws UnreadableStateException {
        while (next() != JsonToken.END_ARRAY) {
            each.read();
        }
    }

    public String name() throws UnreadableStateException {
        return guarded(parser::currentName);
    }

    /// The bytes that the current text is the base64 of, however long it is.
    public byte[] binary() throws UnreadableStateException {
        try {
            return parser.getBinaryValue();
        } catch (StreamConstraintsException e) {
            throw beyondLimit(e);
        } catch (IOException e) {
            throw problem("no base64 " + where(), NOT_A_STATE);
        }
    }

    /// The current text or the spelling of the current number.
    public String text() throws UnreadableStateException {
        return guarded(parser::getText);
    }

    /// The current text; empty for null and anything else.
    public String textOrEmpty() throws UnreadableStateException {
        if (isAt(JsonToken.VALUE_STRING)) {
            return text();
        }
        skip();
        return "";
    }

    /// Passes over the current value without building it.
    public void skip() throws UnreadableStateException {
        guarded(parser::skipChildren);
    }

    /// Nothing but white space may follow the document.
    public void end() throws UnreadableStateException {
        if (guarded(parser::nextToken) != null) {
            throw problem("something follows the end of the JSON document " + where(), NOT_A_STATE);
        }
    }

    public String where() {
        return where(parser.currentTokenLocation());
    }

    public UnreadableStateException duplicateKey() {
        return problem(
                "a key is given twice in one object " + where(), "edited by hand? push an unedited copy of the state");
    }

    public UnreadableStateException problem(String problem, String hint) {
        return new UnreadableStateException(location, problem, hint, null);
    }

    private <T> T guarded(Step<T> step) throws UnreadableStateException {
        try {
            return step.take();
        } catch (StreamConstraintsException e) {
            throw beyondLimit(e);
        } catch (JsonEOFException e) {
            throw problem(
                    "ends in the middle, " + where(e.getLocation()),
                    "cut off while it was written or copied: restore an earlier version of it");
        } catch (JsonParseException e) {
            throw problem("not JSON " + where(e.getLocation()), NOT_A_STATE);
        } catch (CharConversionException e) {
            throw problem("not JSON: no UTF-8 text", NOT_A_STATE);
        } catch (IOException e) {
            throw new UnreadableStateException(
                    location, "could not be read back from the temporary folder", "see to its disk; scan again", e);
        }
    }

    private UnreadableStateException beyondLimit(StreamConstraintsException e) {
        // Jackson tells these apart by message only.
        var message = String.valueOf(e.getOriginalMessage());
        var at = " " + where(parser.currentLocation());
        if (message.startsWith("Name")) {
            return problem("a key too long to be one" + at, NOT_A_STATE);
        }
        if (message.contains("nesting")) {
            return beyond(StateLimit.DEPTH, "nested deeper than %d levels", at);
        }
        return message.startsWith("Number")
                ? beyond(StateLimit.NUMBER, "a number longer than %d characters", at)
                : beyond(StateLimit.TEXT, "a text longer than %d characters", at);
    }

    private UnreadableStateException beyond(StateLimit limit, String problem, String at) {
        return problem(problem.formatted(limits.of(limit)) + at, limits.hint(limit));
    }

    private static String where(JsonLocation at) {
        return at == null ? "" : "at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            // What was only read has nothing left to write.
            throw new UncheckedIOException(e);
        }
    }
}
