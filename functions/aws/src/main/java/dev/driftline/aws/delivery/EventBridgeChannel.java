package dev.driftline.aws.delivery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.driftline.aws.client.AwsClients;
import dev.driftline.core.delivery.Announcement;
import dev.driftline.core.delivery.Channel;
import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.delivery.message.AnnouncementJson;
import dev.driftline.core.ledger.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.eventbridge.model.ResourceNotFoundException;

/// An event bus of EventBridge: one event for each transition, since a rule's pattern looks at one. The detail is
/// `event` in `announcement-v1.schema.json`. The bus may show an event twice; its `key` tells.
///
/// @param bus its ARN, or its name in the function's own account and region
public record EventBridgeChannel(String name, AwsClients clients, String bus) implements Channel {

    static final String SOURCE = "driftline";
    static final String DETAIL_TYPE = "Drift Transition";

    /// Ten entries and 256 KB a request. (docs.aws.amazon.com, PutEvents)
    private static final int MOST_ENTRIES = 10;

    private static final int MOST_BYTES = 240_000;

    @Override
    public Delivery tell(Announcement announcement) {
        var region = bus.startsWith("arn:")
                ? bus.split(":", -1)[3]
                : clients.settings().region();
        try {
            var events = clients.get(EventBridgeClient.class, EventBridgeClient::builder, region);
            var id = "";
            for (var batch : batches(announcement)) {
                var answer = events.putEvents(put -> put.entries(batch));
                if (answer.failedEntryCount() > 0) {
                    return refused(answer.entries().stream()
                            .flatMap(entry -> Stream.ofNullable(entry.errorCode()))
                            .findFirst()
                            .orElse("unknown"));
                }
                id = answer.entries().getFirst().eventId();
            }
            return new Delivery.Sent(name, id);
        } catch (ResourceNotFoundException _) {
            return new Delivery.Failed(name, "there is no event bus " + bus, "check its name or ARN, or create it");
        } catch (SdkException e) {
            return new Delivery.Failed(
                    name,
                    "EventBridge did not take the events for %s (%s)".formatted(bus, Reason.of(e)),
                    "the function's role needs events:PutEvents on it; " + Reason.hint(e));
        }
    }

    private Delivery refused(String code) {
        return new Delivery.Failed(
                name,
                "EventBridge did not take all events for %s (%s)".formatted(bus, code),
                "what was not taken is sent again; check events:PutEvents and the bus's policy");
    }

    private List<List<PutEventsRequestEntry>> batches(Announcement announcement) {
        var batches = new ArrayList<List<PutEventsRequestEntry>>();
        var batch = new ArrayList<PutEventsRequestEntry>();
        var bytes = 0;
        for (var transition : announcement.transitions()) {
            var detail = detail(announcement, transition);
            var size = AnnouncementJson.bytes(detail) + 1_000;
            if (!batch.isEmpty() && (batch.size() == MOST_ENTRIES || bytes + size > MOST_BYTES)) {
                batches.add(List.copyOf(batch));
                batch.clear();
                bytes = 0;
            }
            batch.add(entry(transition, detail));
            bytes += size;
        }
        batches.add(List.copyOf(batch));
        return batches;
    }

    /// A policy of 200 KB twice does not fit: then the values are left out and the report has them.
    private static ObjectNode detail(Announcement announcement, Transition transition) {
        var whole = AnnouncementJson.event(announcement, transition);
        if (AnnouncementJson.bytes(whole) + 1_000 <= MOST_BYTES) {
            return whole;
        }
        var small = new Transition(
                transition.kind(), transition.entry(), SmallFinding.of(transition.finding()), transition.at());
        return AnnouncementJson.event(announcement, small).put("shortened", true);
    }

    private PutEventsRequestEntry entry(Transition transition, ObjectNode detail) {
        return PutEventsRequestEntry.builder()
                .eventBusName(bus)
                .source(SOURCE)
                .detailType(DETAIL_TYPE)
                .time(transition.at())
                .detail(detail.toString())
                .build();
    }
}
