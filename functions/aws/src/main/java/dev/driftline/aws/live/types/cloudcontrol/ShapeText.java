package dev.driftline.aws.live.types.cloudcontrol;

import java.util.LinkedHashMap;

/// Reads a line of `cloudformation-types.txt`: `Name,Names*,Labels%,Block(A,B+),Policy?,Other!,Tags~+(Key,Value)`.
/// `infra/cloudformation-types.py` says what the marks mean.
final class ShapeText {

    private final String text;
    private int at;

    private ShapeText(String text) {
        this.text = text;
    }

    static PropertyShape.Fields parse(String text) {
        return new ShapeText(text).fields();
    }

    private PropertyShape.Fields fields() {
        var fields = new LinkedHashMap<String, PropertyShape>();
        while (at < text.length() && text.charAt(at) != ')') {
            var begin = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            var name = text.substring(begin, at);
            fields.put(name, shape());
            skip(',');
        }
        return new PropertyShape.Fields(fields);
    }

    private PropertyShape shape() {
        if (skip('~')) {
            return new PropertyShape.Tags(shape());
        }
        if (skip('*')) {
            return items(true);
        }
        if (skip('+')) {
            return items(false);
        }
        if (skip('%')) {
            var each = shape();
            return each instanceof PropertyShape.Uncompared ? each : new PropertyShape.Entries(each);
        }
        if (skip('?')) {
            return new PropertyShape.Document();
        }
        if (skip('!')) {
            return new PropertyShape.Uncompared();
        }
        if (skip('(')) {
            var fields = fields();
            skip(')');
            return fields;
        }
        return new PropertyShape.Scalar();
    }

    /// A collection of what cannot be compared cannot be compared.
    private PropertyShape items(boolean ordered) {
        var each = shape();
        return each instanceof PropertyShape.Uncompared ? each : new PropertyShape.Items(ordered, each);
    }

    private boolean skip(char mark) {
        var is = at < text.length() && text.charAt(at) == mark;
        at += is ? 1 : 0;
        return is;
    }
}
