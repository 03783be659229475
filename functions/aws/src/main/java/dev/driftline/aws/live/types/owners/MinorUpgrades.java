package dev.driftline.aws.live.types.owners;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.scan.LiveResources.Owner;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A newer minor version of an engine, where AWS is allowed to install it. A major version, or an older one, is
/// somebody's doing.
///
/// Source: Amazon RDS user guide, "Automatically upgrading the minor engine version"; the same attribute exists for
/// ElastiCache, MemoryDB, DMS and Amazon MQ. Of MySQL and MariaDB the major version has two numbers, `8.0`.
final class MinorUpgrades implements Owners.Explainer {

    private static final String ALLOWED = "auto_minor_version_upgrade";
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final List<DeclaredResource> instances;

    MinorUpgrades(Collection<DeclaredResource> everything) {
        this.instances = everything.stream()
                .filter(resource -> resource.type().endsWith("_cluster_instance"))
                .toList();
    }

    @Override
    public Optional<Owner> of(Reads reads, DeclaredResource declared, Difference difference) {
        var versions =
                difference.path().equals("engine_version") || difference.path().equals("engine_version_actual");
        return versions
                        && isAllowed(declared)
                        && isMinor(
                                declared.text("engine"),
                                difference.expected().asText(),
                                difference.actual().asText())
                ? Optional.of(
                        new Owner("minor_upgrade", "AWS installed a newer minor version, as " + ALLOWED + " allows"))
                : Optional.empty();
    }

    /// A cluster is upgraded when all of its instances may be.
    private boolean isAllowed(DeclaredResource declared) {
        if (declared.attributes().fields().containsKey(ALLOWED)) {
            return declared.text(ALLOWED).equals("true");
        }
        var members = instances.stream()
                .filter(instance -> !declared.text("cluster_identifier").isEmpty()
                        && instance.text("cluster_identifier").equals(declared.text("cluster_identifier")))
                .toList();
        return !members.isEmpty()
                && members.stream().allMatch(instance -> instance.text(ALLOWED).equals("true"));
    }

    private static boolean isMinor(String engine, String before, String after) {
        var from = numbers(before);
        var to = numbers(after);
        var major = engine.contains("mysql") || engine.contains("mariadb") || engine.equals("aurora") ? 2 : 1;
        if (from.size() < major || to.size() <= major || !from.subList(0, major).equals(to.subList(0, major))) {
            return false;
        }
        for (var i = major; i < Math.min(from.size(), to.size()); i++) {
            var order = to.get(i).compareTo(from.get(i));
            if (order != 0) {
                return order > 0;
            }
        }
        return to.size() > from.size();
    }

    private static List<BigInteger> numbers(String version) {
        var numbers = new ArrayList<BigInteger>();
        var matcher = NUMBER.matcher(version);
        while (matcher.find()) {
            numbers.add(new BigInteger(matcher.group()));
        }
        return numbers;
    }
}
