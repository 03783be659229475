package dev.driftline.core.delivery.slack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.driftline.core.delivery.http.Endpoint;
import dev.driftline.core.delivery.http.HttpPost;
import dev.driftline.core.delivery.http.Secret;
import dev.driftline.core.delivery.http.Secrets;
import dev.driftline.core.ledger.Decision;
import dev.driftline.core.ledger.Ledger;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Answers the buttons of Slack messages: takes the decision down in the ledger, with who pressed, and says so to them.
///
/// Slack wants an answer within three seconds. The ledger's write is all that happens before it; the message in the
/// channel is edited by whoever tells the ledger's transitions. The same press sent twice has the same effect: its time
/// is the signed one.
///
/// @param signingSecrets references, one for each app
/// @param approvers Slack's ids of who may decide; empty for everybody in the channel
/// @param answers where answers may be posted: Slack
public record SlackInteractions(
        Ledger ledger,
        List<String> signingSecrets,
        Set<String> approvers,
        Secrets secrets,
        Endpoint answers,
        HttpPost http,
        Clock clock) {

    private static final int MOST_BODY = 200_000;

    public SlackInteractions {
        signingSecrets = List.copyOf(signingSecrets);
        approvers = Set.copyOf(approvers);
    }

    /// @param status of the HTTP answer; its body is empty
    public record Answer(int status) {}

    /// @param headers by their names in small letters
    public Answer answer(Map<String, String> headers, String body) {
        if (body.length() > MOST_BODY) {
            return new Answer(413);
        }
        var timestamp = headers.getOrDefault("x-slack-request-timestamp", "");
        var signature = headers.getOrDefault("x-slack-signature", "");
        var signed = signed(timestamp, signature, body);
        if (signed.isEmpty()) {
            return new Answer(401);
        }
        SlackPress.of(body).ifPresent(press -> said(press, told(press, signed.get())));
        return new Answer(200);
    }

    private Optional<Instant> signed(String timestamp, String signature, String body) {
        return signingSecrets.stream()
                .flatMap(reference -> secret(reference).stream())
                .flatMap(key -> SlackSignature.verified(key, timestamp, signature, body, clock.instant()).stream())
                .findFirst();
    }

    private Optional<Secret> secret(String reference) {
        return switch (secrets.get(reference)) {
            case Secrets.Answer.Found(var secret) when !secret.value().isEmpty() -> Optional.of(secret);
            case Secrets.Answer.Found _, Secrets.Answer.Refused _ -> Optional.empty();
        };
    }

    /// Does what was asked for, and says what came of it.
    private String told(SlackPress press, Instant at) {
        if (!approvers.isEmpty()
                && !approvers.contains(press.userId())
                && !(press.wish() instanceof SlackPress.Wish.Details)) {
            return "You may not decide this: ask one of the approvers of the configuration.";
        }
        return switch (press.wish()) {
            case SlackPress.Wish.Snooze(var time) ->
                ledger.snooze(press.fingerprint(), new Decision.Snoozed(at.plus(time), press.by()), at)
                        .map(SlackDetails::decided)
                        .orElseGet(() -> SlackDetails.notDecided(ledger.find(press.fingerprint())));
            case SlackPress.Wish.Accept() ->
                ledger.accept(
                                press.fingerprint(),
                                new Decision.Accepted("accepted in Slack", press.by(), Optional.empty()),
                                at)
                        .map(SlackDetails::decided)
                        .orElseGet(() -> SlackDetails.notDecided(ledger.find(press.fingerprint())));
            case SlackPress.Wish.Details() ->
                ledger.find(press.fingerprint())
                        .map(entry -> SlackDetails.of(entry, clock.instant()))
                        .orElse(SlackDetails.GONE);
        };
    }

    /// To whoever pressed, and to nobody else. When it does not arrive, the message in the channel still changes.
    private void said(SlackPress press, String text) {
        if (!(answers.check(new Secret(press.answerTo())) instanceof Endpoint.Checked.Usable(var uri))) {
            return;
        }
        var message = JsonNodeFactory.instance
                .objectNode()
                .put("response_type", "ephemeral")
                .put("replace_original", false)
                .put("text", text)
                .toString();
        try {
            var _ = http.send(uri, "application/json; charset=utf-8", message, Map.of());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
