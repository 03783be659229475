package dev.driftline.trim;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A class that is reached, and which of its methods are. It is parsed anew whenever it is looked into: all of an SDK's
/// parsed classes at once would not fit into a small machine.
final class KnownClass {

    private final ClassSource source;
    private final boolean isEnum;
    private final List<String> supertypes;
    private final Set<Member> unreached = new HashSet<>();
    private final Set<Member> reached = new HashSet<>();
    private final Set<Member> fresh = new HashSet<>();

    KnownClass(ClassSource source) {
        this.source = source;
        var model = model();
        isEnum = model.flags().has(AccessFlag.ENUM);
        supertypes = Stream.concat(model.superclass().stream(), model.interfaces().stream())
                .map(ClassEntry::asInternalName)
                .toList();
        model.methods().forEach(method -> unreached.add(member(method)));
    }

    private static Member member(MethodModel method) {
        return new Member(method.methodName().stringValue(), method.methodType().stringValue());
    }

    ClassModel model() {
        return ClassFile.of().parse(source.bytes().get());
    }

    boolean isWhole() {
        return source.whole();
    }

    boolean isEnum() {
        return isEnum;
    }

    /// The superclass first.
    List<String> supertypes() {
        return supertypes;
    }

    Set<Member> unreached() {
        return Set.copyOf(unreached);
    }

    boolean declares(Member member) {
        return unreached.contains(member) || reached.contains(member);
    }

    /// Whether this is the first method since the class was last looked into: then that is to be done again.
    boolean reach(Member member) {
        if (!unreached.remove(member)) {
            return false;
        }
        reached.add(member);
        fresh.add(member);
        return fresh.size() == 1;
    }

    /// What was reached since this was last asked.
    List<MethodModel> reachedSince() {
        var since = Set.copyOf(fresh);
        fresh.clear();
        return model().methods().stream()
                .filter(method -> since.contains(member(method)))
                .toList();
    }

    List<FieldModel> fields() {
        return new ArrayList<>(model().fields());
    }

    boolean keeps(MethodModel method) {
        return isWhole() || reached.contains(member(method));
    }
}
