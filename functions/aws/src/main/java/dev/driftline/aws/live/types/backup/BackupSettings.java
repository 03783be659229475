package dev.driftline.aws.live.types.backup;

import static dev.driftline.aws.live.types.backup.Backup.backup;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.backup.model.DescribeFrameworkResponse;
import software.amazon.awssdk.services.backup.model.DescribeRegionSettingsResponse;

/// What holds for a region or an organization.
final class BackupSettings {

    static final Lookup<Whole, DescribeRegionSettingsResponse> OF_REGION =
            Lookup.whole("backup:DescribeRegionSettings", aws -> backup(aws).describeRegionSettings(ask -> {}));

    static final Lookup<Whole, Map<String, String>> OF_ORGANIZATION = Lookup.whole(
            "backup:DescribeGlobalSettings",
            aws -> backup(aws).describeGlobalSettings(ask -> {}).globalSettings());

    /// By name.
    static final Lookup<String, DescribeFrameworkResponse> FRAMEWORKS = Lookup.<String, DescribeFrameworkResponse>each(
                    "backup:DescribeFramework",
                    (aws, name) -> backup(aws).describeFramework(ask -> ask.frameworkName(name)))
            .absentOn("ResourceNotFoundException");

    /// AWS adds settings of its own with every kind of resource that it learns to back up: those that the state has
    /// are compared.
    static final Meaning KNOWN = sides -> {
        var known = new TreeMap<>(sides.live().entries());
        known.keySet().retainAll(sides.declared().entries().keySet());
        return new Meaning.Sides(sides.declared(), new Value.MapOf(known));
    };

    private BackupSettings() {}
}
