package dev.driftline.aws.live.kit;

import dev.driftline.core.model.Value;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;

/// An AWS answer in Terraform's spelling: members in snake case (`VpcConfig` as `vpc_config`), a structure as a block
/// that occurs once, lists as sets unless said otherwise, none left out. Since only fields that both sides have are
/// compared, a shape says merely where the provider calls something otherwise. A value: each method gives another one.
public final class Shape {

    /// Names agree, and no order counts.
    public static final Shape PLAIN = new Shape(Map.of(), Set.of(), Map.of(), false);

    private static final Function<Object, Value> LEFT_OUT = raw -> Value.absent();

    private final Map<String, String> names;
    private final Set<String> ordered;
    private final Map<String, Function<Object, Value>> conversions;
    private final boolean complete;

    private Shape(
            Map<String, String> names,
            Set<String> ordered,
            Map<String, Function<Object, Value>> conversions,
            boolean complete) {
        this.names = names;
        this.ordered = ordered;
        this.conversions = conversions;
        this.complete = complete;
    }

    /// At any depth, what the answer leaves out is not set in AWS, and compared so; else it counts as not told.
    public Shape complete() {
        return new Shape(names, ordered, conversions, true);
    }

    /// At any depth, what AWS calls `from` (in snake case) is `to` in Terraform.
    public Shape renamed(String from, String to) {
        var more = new HashMap<>(names);
        more.put(from, to);
        return new Shape(more, ordered, conversions, complete);
    }

    /// At any depth, the order of these lists counts; they go by their Terraform names.
    public Shape ordered(String... lists) {
        var more = new HashSet<>(ordered);
        more.addAll(List.of(lists));
        return new Shape(names, more, conversions, complete);
    }

    /// At any depth, fields of these Terraform names are left out, which leaves them uncompared.
    public Shape without(String... fields) {
        var more = new HashMap<>(conversions);
        for (var field : fields) {
            more.put(field, LEFT_OUT);
        }
        return new Shape(names, ordered, more, complete);
    }

    /// At any depth, the field of that Terraform name is made so.
    ///
    /// @param raw what the SDK's model has for it, a list or a structure or a scalar
    public <T> Shape with(String field, Class<T> raw, Function<? super T, ? extends Value> conversion) {
        var more = new HashMap<>(conversions);
        more.put(field, value -> conversion.apply(raw.cast(value)));
        return new Shape(names, ordered, more, complete);
    }

    /// The structure's fields.
    public Value.Block block(SdkPojo structure) {
        var fields = new TreeMap<String, Value>();
        for (var field : structure.sdkFields()) {
            var name = nameOf(field);
            var raw = field.getValueOrDefault(structure);
            var conversion = conversions.get(name);
            if (LEFT_OUT.equals(conversion)) {
                continue;
            }
            var value = conversion == null ? value(name, raw) : raw == null ? null : conversion.apply(raw);
            if (value != null) {
                fields.put(name, value);
            } else if (complete && raw == null) {
                fields.put(name, Value.absent());
            }
        }
        return new Value.Block(fields);
    }

    /// A structure as Terraform spells a block that may occur once; empty for null.
    public Value single(@Nullable SdkPojo structure) {
        return Value.single(structure == null ? null : block(structure));
    }

    /// Structures whose order says nothing.
    public Value set(@Nullable Collection<? extends SdkPojo> structures) {
        return absent(structures) ? Value.absent() : Value.set(structures, this::block);
    }

    /// Structures whose order counts.
    public Value list(@Nullable Collection<? extends SdkPojo> structures) {
        return absent(structures) ? Value.absent() : Value.list(structures, this::block);
    }

    /// The member of a structure that Terraform calls by the same name, plainly shaped. Asked for each attribute of
    /// each resource, so names are spelled out only where they have the same letters.
    ///
    /// @throws IllegalArgumentException when it has none
    static Value member(SdkPojo structure, String name) {
        var letters = name.replace("_", "");
        for (var field : structure.sdkFields()) {
            if (field.memberName().equalsIgnoreCase(letters)
                    && snake(field.memberName()).equals(name)) {
                return Objects.requireNonNullElseGet(
                        PLAIN.value(name, field.getValueOrDefault(structure)), Value::absent);
            }
        }
        throw new IllegalArgumentException(structure.getClass().getSimpleName() + " has no " + name);
    }

    /// @return null when this is no data (a document, a stream)
    private @Nullable Value value(String name, @Nullable Object raw) {
        return switch (raw) {
            case SdkPojo structure -> single(structure);
            case List<?> elements -> collection(name, elements);
            case Map<?, ?> entries -> entries(name, entries);
            case Instant time -> Value.of(time.toString());
            case SdkBytes bytes -> Value.of(bytes.asUtf8String());
            case String _, Number _, Boolean _ -> Value.of(raw);
            case null, default -> null;
        };
    }

    private @Nullable Value collection(String name, List<?> elements) {
        if (elements instanceof SdkAutoConstructList<?>) {
            return Value.absent();
        }
        var values = elements.stream().map(element -> element(name, element)).toList();
        return ordered.contains(name) ? new Value.ListOf(values) : new Value.SetOf(values);
    }

    private @Nullable Value entries(String name, Map<?, ?> entries) {
        if (entries instanceof SdkAutoConstructMap<?, ?>) {
            return Value.absent();
        }
        var values = new TreeMap<String, Value>();
        entries.forEach((key, raw) -> values.put(key.toString(), element(name, raw)));
        return new Value.MapOf(values);
    }

    private Value element(String name, @Nullable Object raw) {
        return raw instanceof SdkPojo structure
                ? block(structure)
                : Objects.requireNonNullElseGet(value(name, raw), Value::absent);
    }

    private static boolean absent(@Nullable Collection<?> structures) {
        return structures == null || structures instanceof SdkAutoConstructList<?>;
    }

    private String nameOf(SdkField<?> field) {
        var name = snake(field.memberName());
        return names.getOrDefault(name, name);
    }

    /// `DBInstanceArn` is `db_instance_arn`, `KmsKeyId` is `kms_key_id`, `S3Bucket` is `s3_bucket`.
    static String snake(String member) {
        var text = new StringBuilder();
        for (var i = 0; i < member.length(); i++) {
            if (i > 0 && Character.isUpperCase(member.charAt(i)) && startsWord(member, i)) {
                text.append('_');
            }
            text.append(member.charAt(i));
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean startsWord(String member, int at) {
        return !Character.isUpperCase(member.charAt(at - 1))
                || (at + 1 < member.length() && Character.isLowerCase(member.charAt(at + 1)));
    }
}
