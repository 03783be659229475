package dev.driftline.aws.live.types.rds;

import static dev.driftline.aws.live.types.rds.Rds.rds;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.types.Listings;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.rds.model.DBSecurityGroupMembership;
import software.amazon.awssdk.services.rds.model.Option;
import software.amazon.awssdk.services.rds.model.OptionGroup;
import software.amazon.awssdk.services.rds.model.OptionSetting;
import software.amazon.awssdk.services.rds.model.VpcSecurityGroupMembership;

/// Option groups in the spelling of a state.
final class OptionGroups {

    static final Lookup<String, OptionGroup> OPTION_GROUPS = Listings.byName(
            "rds:DescribeOptionGroups",
            (aws, name) -> rds(aws).describeOptionGroups(ask -> ask.optionGroupName(name))
                    .optionGroupsList(),
            aws -> rds(aws).describeOptionGroupsPaginator(ask -> {}).optionGroupsList(),
            OptionGroup::optionGroupName,
            "OptionGroupNotFoundFault");

    private OptionGroups() {}

    /// RDS answers every setting of an option with its default, and a port and a version where nobody asked for one:
    /// only what the state has, or what is not the default, counts.
    static Value options(OptionGroup group, DeclaredResource declared) {
        var expected = declared.get("option").elements();
        return Value.set(
                group.options(), option -> option(option, named("option_name", option.optionName(), expected)));
    }

    private static Value option(Option option, Value expected) {
        var fields = expected.entries();
        var block = Value.block()
                .with("option_name", Value.of(option.optionName()))
                .with(
                        "db_security_group_memberships",
                        Value.set(option.dbSecurityGroupMemberships().stream()
                                .map(DBSecurityGroupMembership::dbSecurityGroupName)
                                .toList()))
                .with(
                        "vpc_security_group_memberships",
                        Value.set(option.vpcSecurityGroupMemberships().stream()
                                .map(VpcSecurityGroupMembership::vpcSecurityGroupId)
                                .toList()))
                .with("option_settings", settings(option, fields.getOrDefault("option_settings", Value.absent())));
        if (isSet(fields.get("port"))) {
            block = block.with("port", Value.of(option.port()));
        }
        return isSet(fields.get("version")) ? block.with("version", Value.of(option.optionVersion())) : block;
    }

    private static boolean isSet(@Nullable Value value) {
        return value != null && !value.isEmpty() && !value.asText().equals("0");
    }

    private static Value settings(Option option, Value expected) {
        var settings = new ArrayList<Value>();
        for (var setting : option.optionSettings()) {
            var before = named("name", setting.name(), expected.elements());
            if (!before.isEmpty() || !isDefault(setting)) {
                settings.add(Value.block()
                        .with("name", Value.of(setting.name()))
                        .with("value", isHidden(setting) ? valueOf(before) : Value.of(setting.value())));
            }
        }
        return new Value.SetOf(settings);
    }

    private static boolean isDefault(OptionSetting setting) {
        return setting.value() == null || setting.value().equals(setting.defaultValue());
    }

    /// Passwords are answered as asterisks.
    private static boolean isHidden(OptionSetting setting) {
        return setting.value() != null
                && !setting.value().isEmpty()
                && setting.value().chars().allMatch(c -> c == '*');
    }

    private static Value valueOf(Value setting) {
        return setting.entries().getOrDefault("value", Value.absent());
    }

    private static Value named(String field, String name, List<Value> blocks) {
        return blocks.stream()
                .filter(block -> name.equals(
                        block.entries().getOrDefault(field, Value.absent()).asText()))
                .findFirst()
                .orElse(Value.absent());
    }
}
