package dev.driftline.aws.live.types.cloudcontrol;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;

/// CloudFormation's types, and those of Terraform that are the same thing: the two tables beside this class.
final class KnownTypes {

    private static final String CLOUDFORMATION = "cloudformation-types.txt.gz";
    private static final String TERRAFORM = "terraform-types.txt";

    private final Map<String, Line> byLetters = new HashMap<>();
    private final SortedMap<String, Mapped> terraform = new TreeMap<>();
    private final Map<String, PropertyShape.Fields> parsed = new ConcurrentHashMap<>();

    private record Line(String type, String properties) {}

    /// @param type CloudFormation's
    /// @param identifiers attributes that hold the parts of its primary identifier
    /// @param sure whether a source says so
    record Mapped(String type, List<String> identifiers, boolean sure) {}

    /// @param name `AWS::S3::Bucket`, as AWS spells it
    record Type(String name, PropertyShape.Fields properties) {}

    private KnownTypes() {}

    static KnownTypes load() {
        var known = new KnownTypes();
        lines(CLOUDFORMATION).forEach(line -> {
            var words = line.split(" ", 2);
            known.byLetters.put(letters(words[0]), new Line(words[0], words[1]));
        });
        lines(TERRAFORM).stream().filter(line -> !line.startsWith("#")).forEach(line -> {
            var words = line.split(" ", 4);
            known.terraform.put(words[0], new Mapped(words[1], List.of(words[2].split("\\|", -1)), words.length == 3));
        });
        return known;
    }

    /// By CloudFormation's name, in any case: Pulumi spells some otherwise (`AWS::EC2::Vpc`).
    Optional<Type> find(String name) {
        return Optional.ofNullable(byLetters.get(letters(name)))
                .map(line -> new Type(
                        line.type(), parsed.computeIfAbsent(line.type(), _ -> ShapeText.parse(line.properties()))));
    }

    Optional<Mapped> ofTerraform(String type) {
        return Optional.ofNullable(terraform.get(type));
    }

    /// By Terraform's type, all that are mapped.
    SortedMap<String, Mapped> terraform() {
        return terraform;
    }

    /// `awscc_s3_bucket` and `AWS::S3::Bucket` have the same letters behind their prefix; where its words begin cannot
    /// be told of the first.
    private static String letters(String name) {
        return PropertyShape.letters(name.replaceFirst("^(awscc_|AWS::)", "").replace("::", ""));
    }

    private static List<String> lines(String resource) {
        try (var text = new BufferedReader(new InputStreamReader(open(resource), StandardCharsets.UTF_8))) {
            return text.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("%s is broken".formatted(resource), e);
        }
    }

    private static InputStream open(String resource) throws IOException {
        var in = Objects.requireNonNull(KnownTypes.class.getResourceAsStream(resource));
        return resource.endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
