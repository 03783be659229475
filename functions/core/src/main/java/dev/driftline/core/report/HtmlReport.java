package dev.driftline.core.report;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/// The report as one page that needs nothing else: no request leaves it, and it runs no script but its own, whatever
/// stands in a resource's name.
public final class HtmlReport implements ReportFormat {

    private final String style = resource("report.css");
    private final String script = resource("report.js");
    private final Template page;
    private final Function<Report, List<PastScan>> history;

    public HtmlReport() {
        this(_ -> List.of());
    }

    /// @param history earlier scans of the same states, for the curve; in any order, none for none
    public HtmlReport(Function<Report, List<PastScan>> history) {
        this.history = history;
        var html = Variant.forContentType(Variant.TEXT_HTML);
        this.page = Engine.builder()
                .addDefaults()
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .strictRendering(true)
                .build()
                .parse(resource("report.html"), html, "report");
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        var data = new HashMap<>(HtmlPage.of(report, history.apply(report)));
        data.put("style", new RawString(style));
        data.put("styleHash", hash(style));
        data.put("script", new RawString(script));
        data.put("scriptHash", hash(script));
        out.append(page.render(data));
    }

    /// As a content security policy names a piece of a page.
    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (var in = HtmlReport.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + HtmlReport.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
