package dev.driftline.aws.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.LeftOutException;
import dev.driftline.aws.client.RoleRefusal;
import dev.driftline.aws.client.Roles;
import dev.driftline.core.who.EventHistory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cloudtrail.model.LookupAttribute;
import software.amazon.awssdk.services.cloudtrail.model.LookupAttributeKey;
import software.amazon.awssdk.services.cloudtrail.model.LookupEventsRequest;

/// CloudTrail's event history: management events of the last 90 days, which every account has without a trail.
///
/// One attribute may be asked for at a time, and two requests may be made a second (LookupEvents, API reference).
public final class CloudTrailHistory implements EventHistory {

    /// Of fifty events. What is further back is not asked for: newer events of the resource have come since.
    private static final int MOST_PAGES = 2;

    private static final Set<String> DENIED = Set.of("AccessDenied", "AccessDeniedException", "UnauthorizedOperation");

    private final AwsClients clients;
    private final Roles roles;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();

    /// @param roles for resources of other accounts
    public CloudTrailHistory(AwsClients clients, Roles roles, Clock clock) {
        this.clients = clients;
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public Answer ask(Question question) {
        var region = question.region().isEmpty() ? clients.settings().region() : question.region();
        try {
            var client = roles.of(question.account())
                    .map(clients::as)
                    .orElse(clients)
                    .get(CloudTrailClient.class, CloudTrailClient::builder, region);
            return new Answer.Events(events(client, request(question)));
        } catch (SdkException e) {
            return new Answer.Refused(reason(e, region, question.account()));
        }
    }

    private LookupEventsRequest request(Question question) {
        var key = switch (question.by()) {
            case RESOURCE -> LookupAttributeKey.RESOURCE_NAME;
            case EVENT -> LookupAttributeKey.EVENT_NAME;
        };
        var now = clock.instant();
        return LookupEventsRequest.builder()
                .lookupAttributes(LookupAttribute.builder()
                        .attributeKey(key)
                        .attributeValue(question.value())
                        .build())
                .startTime(EventHistory.oldest(now))
                .endTime(now)
                .maxResults(50)
                .build();
    }

    private List<JsonNode> events(CloudTrailClient client, LookupEventsRequest request) {
        var records = new ArrayList<JsonNode>();
        var page = Optional.of(request);
        for (var i = 0; i < MOST_PAGES && page.isPresent(); i++) {
            var answer = client.lookupEvents(page.get());
            for (var event : answer.events()) {
                parsed(event.cloudTrailEvent()).ifPresent(records::add);
            }
            page = Optional.ofNullable(answer.nextToken())
                    .map(token -> request.toBuilder().nextToken(token).build());
        }
        return records;
    }

    private Optional<JsonNode> parsed(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readTree(text));
        } catch (JsonProcessingException _) {
            return Optional.empty(); // one event that nobody can read is no reason to hide the others
        }
    }

    /// Without the message, which quotes the request.
    private static String reason(SdkException failure, String region, String account) {
        if (LeftOutException.behind(failure).isPresent()) {
            return "the time for asking was over; the next scans ask on";
        }
        var place = account.isEmpty() ? region : "%s of account %s".formatted(region, account);
        if (!(failure instanceof AwsServiceException answered)) {
            return "no answer of cloudtrail in %s (%s)"
                    .formatted(place, failure.getClass().getSimpleName());
        }
        var ofRole = RoleRefusal.of(answered);
        if (ofRole.isPresent()) {
            return "of account %s: %s; %s"
                    .formatted(account, ofRole.get().problem(), ofRole.get().hint());
        }
        var details = answered.awsErrorDetails();
        var code = details == null ? "HTTP " + answered.statusCode() : String.valueOf(details.errorCode());
        return DENIED.contains(code)
                ? "cloudtrail:LookupEvents is denied in %s; allow it, as `driftline iam-policy --who` says"
                        .formatted(place)
                : "cloudtrail:LookupEvents in %s: %s".formatted(place, code);
    }
}
