package dev.driftline.trim;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordedKeysTest {

    @Test
    void builds_whose_threads_numbered_otherwise_give_the_same_bytes() {
        var one = renumbered(recorded("A", "proxykey14", "a bean"), recorded("B", "proxykey9", "proxykey14"));
        var other = renumbered(recorded("A", "proxykey2", "a bean"), recorded("B", "proxykey14", "proxykey2"));

        assertThat(one).usingRecursiveComparison().isEqualTo(other);
    }

    @Test
    void what_one_class_puts_down_the_other_finds() {
        var classes = renumbered(recorded("A", "proxykey14", "a bean"), recorded("B", "proxykey9", "proxykey14"));

        assertThat(strings(classes.getFirst())).containsExactly("proxykey1", "a bean");
        assertThat(strings(classes.getLast())).containsExactly("proxykey2", "proxykey1");
    }

    @Test
    void other_builds_differ() {
        var one = renumbered(recorded("A", "proxykey1", "proxykey2"), recorded("B", "proxykey1"));
        var other = renumbered(recorded("A", "proxykey1", "proxykey2"), recorded("B", "proxykey2"));

        assertThat(one.getLast()).isNotEqualTo(other.getLast());
    }

    private static List<byte[]> renumbered(byte[]... recorded) {
        var keys = new RecordedKeys(ClassFile.of(ClassFile.ConstantPoolSharingOption.NEW_POOL));
        return List.of(recorded).stream().map(keys::renumbered).toList();
    }

    private static byte[] recorded(String name, String... strings) {
        return ClassFile.of()
                .build(
                        ClassDesc.of(name),
                        type -> type.withMethodBody("deploy", ConstantDescs.MTD_void, ClassFile.ACC_PUBLIC, code -> {
                            for (var string : strings) {
                                code.loadConstant(string).pop();
                            }
                            code.return_();
                        }));
    }

    private static List<String> strings(byte[] type) {
        var found = new ArrayList<String>();
        ClassFile.of()
                .parse(type)
                .methods()
                .forEach(method -> method.code().orElseThrow().forEach(part -> {
                    if (part instanceof ConstantInstruction constant
                            && constant.constantValue() instanceof String string) {
                        found.add(string);
                    }
                }));
        return found;
    }
}
