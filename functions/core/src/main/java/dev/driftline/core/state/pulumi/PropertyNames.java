package dev.driftline.core.state.pulumi;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What Pulumi calls the fields of a block: camelCase, collections in the plural.
///
/// Which collections it leaves in the singular has changed with its versions, and so has its English. A property is
/// therefore looked up among all the names that it may have been given; the exact one comes before plurals, and a name
/// that Pulumi gave by hand before both.
public final class PropertyNames {

    private static final Pattern WORDS = Pattern.compile("_([a-z0-9])");
    private static final Pattern CAPITALS = Pattern.compile("([A-Z])");

    private final Map<String, String> terraform;
    private final Map<String, String> pulumi;

    private PropertyNames(Map<String, String> terraform, Map<String, String> pulumi) {
        this.terraform = Map.copyOf(terraform);
        this.pulumi = Map.copyOf(pulumi);
    }

    /// @param renamed by Pulumi's name, Terraform's, where no rule makes one of the other
    static PropertyNames of(Map<String, Schema> fields, Map<String, String> renamed) {
        var terraform = new HashMap<String, String>();
        var pulumi = new HashMap<String, String>();
        fields.forEach((name, schema) -> {
            var camel = camel(name);
            if (schema instanceof Schema.Collection(var _, var single, var _)) {
                plurals(camel).forEach(plural -> terraform.putIfAbsent(plural, name));
                pulumi.put(name, single ? camel : plurals(camel).getFirst());
            } else {
                pulumi.put(name, camel);
            }
        });
        fields.keySet().forEach(name -> terraform.put(camel(name), name));
        renamed.forEach((property, name) -> {
            terraform.put(property, name);
            pulumi.put(name, property);
        });
        return new PropertyNames(terraform, pulumi);
    }

    /// Terraform's name of a property; one that the schema does not have is spelled as Terraform would.
    String terraform(String property) {
        var known = terraform.get(property);
        return known != null ? known : snake(property);
    }

    /// What the fields are called where nothing else is known.
    public Map<String, String> pulumi() {
        return pulumi;
    }

    /// `security_group_id` is `securityGroupId`.
    static String camel(String name) {
        return WORDS.matcher(name).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    /// `securityGroupId` is `security_group_id`.
    static String snake(String property) {
        return CAPITALS.matcher(property)
                .replaceAll(capital -> "_" + capital.group(1).toLowerCase(Locale.ROOT));
    }

    /// The likely plurals of a word, the regular one first; a plural stays what it is.
    private static List<String> plurals(String word) {
        var stem = word.substring(0, word.length() - 1);
        if (word.matches(".*[^aeiou]y")) {
            return List.of(stem + "ies", word + "s");
        }
        if (word.endsWith("sis")) {
            return List.of(word.substring(0, word.length() - 2) + "es", word);
        }
        if (word.matches(".*(x|ch|sh|ss|us)")) {
            return List.of(word + "es", word.substring(0, Math.max(0, word.length() - 2)) + "ices", word);
        }
        if (word.endsWith("s")) {
            return List.of(word, word + "es");
        }
        return List.of(word + "s", word, stem + "a", stem + "ves");
    }
}
