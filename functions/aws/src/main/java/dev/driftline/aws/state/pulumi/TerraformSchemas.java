package dev.driftline.aws.state.pulumi;

import dev.driftline.core.state.pulumi.Schema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;

/// The shapes of Terraform's resource types, as `infra/pulumi-schema.py` writes them: a line a type, taken apart when
/// the type is asked for.
final class TerraformSchemas {

    private static final String RESOURCE = "terraform-schema.txt.gz";

    private final Map<String, String> lines;
    private final Map<String, Schema.Fields> parsed = new ConcurrentHashMap<>();

    private TerraformSchemas(Map<String, String> lines) {
        this.lines = lines;
    }

    static TerraformSchemas load() {
        try (var text = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Objects.requireNonNull(TerraformSchemas.class.getResourceAsStream(RESOURCE))),
                StandardCharsets.UTF_8))) {
            var lines = new HashMap<String, String>();
            for (var line = text.readLine(); line != null; line = text.readLine()) {
                var end = line.indexOf(' ');
                lines.put(line.substring(0, end), line.substring(end + 1));
            }
            return new TerraformSchemas(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("%s is broken".formatted(RESOURCE), e);
        }
    }

    Set<String> types() {
        return lines.keySet();
    }

    /// @param renamed properties of the type, by Pulumi's name
    Optional<Schema.Fields> find(String type, Map<String, String> renamed) {
        var line = lines.get(type);
        return line == null
                ? Optional.empty()
                : Optional.of(parsed.computeIfAbsent(type, _ -> new Line(line).fields(renamed)));
    }

    /// `name,names*,block*1(a,b+),tags%`.
    private static final class Line {

        private final String text;
        private int at;

        Line(String text) {
            this.text = text;
        }

        Schema.Fields fields(Map<String, String> renamed) {
            var fields = new LinkedHashMap<String, Schema>();
            while (!isAt(')') && at < text.length()) {
                var begin = at;
                while (at < text.length() && "*+%(),".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
                var name = text.substring(begin, at);
                fields.put(name, schema());
                skip(',');
            }
            return new Schema.Fields(fields, renamed);
        }

        private Schema schema() {
            if (isAt('*') || isAt('+')) {
                var ordered = isAt('*');
                at++;
                var single = skip('1');
                return new Schema.Collection(ordered, single, schema());
            }
            if (skip('%')) {
                return new Schema.MapOf(schema());
            }
            if (skip('(')) {
                var fields = fields(Map.of());
                skip(')');
                return fields;
            }
            return new Schema.Scalar();
        }

        private boolean isAt(char character) {
            return at < text.length() && text.charAt(at) == character;
        }

        private boolean skip(char character) {
            var is = isAt(character);
            at += is ? 1 : 0;
            return is;
        }
    }
}
