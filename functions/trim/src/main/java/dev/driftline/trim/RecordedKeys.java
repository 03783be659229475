package dev.driftline.trim;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.instruction.ConstantInstruction;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The keys by which classes that Quarkus recorded hand values to one another, numbered anew.
///
/// `BytecodeRecorderImpl` takes them from one counter for all build steps, and these run on several threads: two builds
/// of the same source number otherwise. Everything else is in the order of the steps, which is the same each time.
final class RecordedKeys {

    private static final String RECORDED = "io/quarkus/runner/recorded/";
    private static final Pattern KEY = Pattern.compile("proxykey\\d+");

    private final ClassFile rewriter;
    private final Map<String, String> renumbered = new HashMap<>();

    RecordedKeys(ClassFile rewriter) {
        this.rewriter = rewriter;
    }

    static boolean isRecorded(String file) {
        return file.startsWith(RECORDED) && Jar.isClass(file);
    }

    /// To be asked in the same order each time: a key has the number of its first appearance.
    byte[] renumbered(byte[] recorded) {
        return rewriter.transformClass(
                rewriter.parse(recorded), ClassTransform.transformingMethodBodies((code, part) -> {
                    if (part instanceof ConstantInstruction constant
                            && constant.constantValue() instanceof String key
                            && KEY.matcher(key).matches()) {
                        code.loadConstant(number(key));
                    } else {
                        code.with(part);
                    }
                }));
    }

    private String number(String key) {
        return renumbered.computeIfAbsent(key, _ -> "proxykey" + (renumbered.size() + 1));
    }
}
