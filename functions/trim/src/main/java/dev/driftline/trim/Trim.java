package dev.driftline.trim;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.MethodModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rewrites a function's zip without the SDK classes and methods that nothing in it reaches. Every build of the same
/// source gives the same bytes.
public final class Trim {

    private final Map<String, KnownClass> reached;
    private final ClassFile rewriter;

    /// @param classes all of the zip: the verifier's tables are made anew, which takes knowing what extends what
    private Trim(Map<String, ClassSource> classes) {
        reached = new Reachability(classes).follow();
        var hierarchy = ClassHierarchyResolver.ofResourceParsing(
                        type -> open(classes.get(References.internalName(type))))
                .orElse(ClassHierarchyResolver.defaultResolver());
        // A pool of its own: what only the dropped methods named goes too.
        rewriter = ClassFile.of(
                ClassFile.ConstantPoolSharingOption.NEW_POOL, ClassFile.ClassHierarchyResolverOption.of(hierarchy));
    }

    private static @Nullable InputStream open(@Nullable ClassSource source) {
        return source == null ? null : new ByteArrayInputStream(source.bytes().get());
    }

    /// @param arguments the zip to rewrite, in its place
    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[0]);
        var before = Files.size(file);
        rewrite(file);
        System.getLogger(Trim.class.getName())
                .log(System.Logger.Level.INFO, "{0}: {1} bytes, trimmed to {2}", file, before, Files.size(file));
    }

    static void rewrite(Path file) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".trimmed");
        try (var zip = new FunctionZip(file);
                var out = new ZipWriting(Files.newOutputStream(beside))) {
            var trim = new Trim(zip.classes());
            var services = zip.services();
            var keys = new RecordedKeys(trim.rewriter);
            for (var name : zip.files()) {
                var service = services.get(name);
                if (service != null) {
                    out.add(name, trim.trimmed(service));
                } else {
                    out.add(name, RecordedKeys.isRecorded(name) ? keys.renumbered(zip.read(name)) : zip.read(name));
                }
            }
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private byte[] trimmed(Jar jar) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipWriting(bytes)) {
            for (var name : jar.files().sorted().toList()) {
                var known = Jar.isClass(name) ? reached.get(Jar.internalName(name)) : null;
                if (known != null && !known.isWhole()) {
                    out.add(name, trimmed(known));
                } else if (known != null || !Jar.isClass(name)) {
                    out.add(name, jar.read(name));
                }
            }
        }
        return bytes.toByteArray();
    }

    private byte[] trimmed(KnownClass known) {
        return rewriter.transformClass(
                known.model(),
                ClassTransform.dropping(part -> part instanceof MethodModel method && !known.keeps(method)));
    }
}
