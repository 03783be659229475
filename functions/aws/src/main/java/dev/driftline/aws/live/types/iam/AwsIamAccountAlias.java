package dev.driftline.aws.live.types.iam;

import static dev.driftline.aws.live.types.iam.Iam.iam;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;
import java.util.List;

/// The account's alias, of which there is one at most: another alias is a change of it and not a loss.
final class AwsIamAccountAlias {

    private static final Lookup<Whole, List<String>> ALIASES = Lookup.<List<String>>whole(
                    "iam:ListAccountAliases",
                    aws -> iam(aws).listAccountAliasesPaginator().accountAliases().stream()
                            .toList())
            .global();

    static final ResourceType<String> TYPE = ResourceType.named("aws_iam_account_alias")
            .<String>readBy((reads, declared) -> reads.get(ALIASES, Whole.LISTING)
                    .flatMap(aliases -> aliases.stream().findFirst()))
            .needs(ALIASES)
            .attribute("account_alias", alias -> alias)
            .computed("id", alias -> alias)
            .done();

    private AwsIamAccountAlias() {}
}
