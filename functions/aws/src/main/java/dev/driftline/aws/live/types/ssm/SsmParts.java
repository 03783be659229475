package dev.driftline.aws.live.types.ssm;

import static dev.driftline.aws.live.types.ssm.Ssm.ssm;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.ssm.model.Activation;
import software.amazon.awssdk.services.ssm.model.AssociationDescription;
import software.amazon.awssdk.services.ssm.model.DescribeActivationsFilter;
import software.amazon.awssdk.services.ssm.model.DescribeActivationsFilterKeys;
import software.amazon.awssdk.services.ssm.model.ResourceDataSyncItem;
import software.amazon.awssdk.services.ssm.model.ServiceSetting;

/// The rest of Systems Manager.
final class SsmParts {

    private static final int FILTER_VALUES = 50;

    /// By id. Listings leave out the parameters.
    static final Lookup<String, AssociationDescription> ASSOCIATIONS = Lookup.<String, AssociationDescription>each(
                    "ssm:DescribeAssociation",
                    (aws, id) -> ssm(aws).describeAssociation(ask -> ask.associationId(id))
                            .associationDescription())
            .absentOn("AssociationDoesNotExist");

    /// By id.
    static final Lookup<String, Activation> ACTIVATIONS = Lookup.batches(
            "ssm:DescribeActivations",
            FILTER_VALUES,
            (aws, ids) -> ssm(aws)
                    .describeActivationsPaginator(ask -> ask.filters(List.of(DescribeActivationsFilter.builder()
                            .filterKey(DescribeActivationsFilterKeys.ACTIVATION_IDS)
                            .filterValues(ids)
                            .build())))
                    .stream()
                    .flatMap(page -> page.activationList().stream())
                    .toList(),
            Activation::activationId);

    /// All by name.
    static final Lookup<Whole, Map<String, ResourceDataSyncItem>> DATA_SYNCS = Lookup.whole(
            "ssm:ListResourceDataSync",
            aws -> ssm(aws).listResourceDataSyncPaginator(ask -> {}).stream()
                    .flatMap(page -> page.resourceDataSyncItems().stream())
                    .collect(Collectors.toMap(
                            ResourceDataSyncItem::syncName, Function.identity(), (first, second) -> second)));

    /// By id.
    static final Lookup<String, ServiceSetting> SETTINGS = Lookup.<String, ServiceSetting>each(
                    "ssm:GetServiceSetting",
                    (aws, id) ->
                            ssm(aws).getServiceSetting(ask -> ask.settingId(id)).serviceSetting())
            .absentOn("ServiceSettingNotFound");

    private SsmParts() {}
}
