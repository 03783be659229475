package dev.driftline.aws.live.types.ses;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.ses.model.ReceiptFilter;

/// Whose mail is taken or refused, by address.
final class AwsSesReceiptFilter {

    private static final Lookup<Lookup.Whole, Map<String, ReceiptFilter>> FILTERS = Lookup.whole(
            "ses:ListReceiptFilters",
            aws -> Ses.ses(aws).listReceiptFilters().filters().stream()
                    .collect(Collectors.toMap(ReceiptFilter::name, filter -> filter)));

    static final ResourceType<ReceiptFilter> TYPE = ResourceType.named("aws_ses_receipt_filter")
            .readBy((reads, declared) -> reads.get(FILTERS, Lookup.Whole.LISTING)
                    .flatMap(all -> Optional.ofNullable(all.get(declared.text("name")))))
            .needs(FILTERS)
            .attributes(ReceiptFilter::ipFilter, "cidr", "policy")
            .ignored("arn", "made of the name, which is the identity")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSesReceiptFilter() {}
}
