package dev.driftline.aws.live.types.guardduty;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.core.model.Value;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.guardduty.GuardDutyClient;
import software.amazon.awssdk.services.guardduty.model.AdminAccount;
import software.amazon.awssdk.services.guardduty.model.BadRequestException;
import software.amazon.awssdk.services.guardduty.model.DescribePublishingDestinationResponse;
import software.amazon.awssdk.services.guardduty.model.GetDetectorResponse;
import software.amazon.awssdk.services.guardduty.model.GetFilterResponse;
import software.amazon.awssdk.services.guardduty.model.GetIpSetResponse;
import software.amazon.awssdk.services.guardduty.model.GetThreatIntelSetResponse;
import software.amazon.awssdk.services.guardduty.model.IpSetStatus;
import software.amazon.awssdk.services.guardduty.model.Member;
import software.amazon.awssdk.services.guardduty.model.ThreatIntelSetStatus;

/// Detectors and what belongs to them. Every error is a `BadRequestException`, and only its message says that there is
/// no such thing; Terraform's provider goes by the same messages.
final class GuardDuty {

    private static final Set<String> NOT_FOUND = Set.of(
            "The request is rejected because the input detectorId is not owned by the current account.",
            "The request is rejected since no such resource found.");

    /// Something of a detector, by its id or name.
    record PartKey(String detector, String id) {}

    static final Lookup<String, GetDetectorResponse> DETECTORS =
            each("guardduty:GetDetector", (client, id) -> client.getDetector(ask -> ask.detectorId(id)));

    static final Lookup<PartKey, GetFilterResponse> FILTERS = each(
            "guardduty:GetFilter",
            (client, key) ->
                    client.getFilter(ask -> ask.detectorId(key.detector()).filterName(key.id())));

    static final Lookup<PartKey, GetIpSetResponse> IP_SETS = each("guardduty:GetIPSet", (client, key) -> {
        var set = client.getIPSet(ask -> ask.detectorId(key.detector()).ipSetId(key.id()));
        return set.status() == IpSetStatus.DELETED || set.status() == IpSetStatus.DELETE_PENDING ? null : set;
    });

    static final Lookup<PartKey, GetThreatIntelSetResponse> THREAT_INTEL_SETS =
            each("guardduty:GetThreatIntelSet", (client, key) -> {
                var set = client.getThreatIntelSet(
                        ask -> ask.detectorId(key.detector()).threatIntelSetId(key.id()));
                return set.status() == ThreatIntelSetStatus.DELETED
                                || set.status() == ThreatIntelSetStatus.DELETE_PENDING
                        ? null
                        : set;
            });

    /// By account; accounts that are no members are left out of the answer.
    static final Lookup<PartKey, Member> MEMBERS = each(
            "guardduty:GetMembers",
            (client, key) ->
                    client.getMembers(ask -> ask.detectorId(key.detector()).accountIds(key.id())).members().stream()
                            .findFirst()
                            .orElse(null));

    static final Lookup<PartKey, DescribePublishingDestinationResponse> PUBLISHING_DESTINATIONS = each(
            "guardduty:DescribePublishingDestination",
            (client, key) -> client.describePublishingDestination(
                    ask -> ask.detectorId(key.detector()).destinationId(key.id())));

    /// The organization's administrators of GuardDuty in the region.
    static final Lookup<Whole, Set<String>> ADMINS = Lookup.whole(
            "guardduty:ListOrganizationAdminAccounts",
            aws -> client(aws).listOrganizationAdminAccountsPaginator(ask -> {}).adminAccounts().stream()
                    .map(AdminAccount::adminAccountId)
                    .collect(Collectors.toUnmodifiableSet()));

    private GuardDuty() {}

    static GuardDutyClient client(Aws aws) {
        return aws.client(GuardDutyClient.class, GuardDutyClient::builder);
    }

    private static <K, V> Lookup<K, V> each(String action, BiFunction<GuardDutyClient, K, @Nullable V> read) {
        return Lookup.each(action, (aws, key) -> {
            try {
                return read.apply(client(aws), key);
            } catch (BadRequestException e) {
                if (NOT_FOUND.contains(e.awsErrorDetails().errorMessage())) {
                    return null;
                }
                throw e;
            }
        });
    }

    static Value tags(Map<String, String> tags) {
        var own = new TreeMap<>(tags);
        own.keySet().removeIf(key -> key.startsWith("aws:"));
        return Value.map(own);
    }
}
