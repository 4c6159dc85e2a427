using System.Collections;
using System.Reflection;
using PreExhaust.Language.Syntax;

namespace PreExhaust.Language.Tests.Syntax;

/// <summary>Compares nodes by their class and by everything that they say of themselves.</summary>
internal static class Difference
{
    /// <summary>Where two nodes differ, in what they say or in their parts; empty where they do not.</summary>
    public static string Between(SyntaxNode one, SyntaxNode other)
    {
        if (one.GetType() != other.GetType())
            return $"{one.GetType().Name}/{other.GetType().Name} ";
        var said = Properties(one).Select(property => (property.Name, Is(property, one), Is(property, other)));
        var unlike = said.Where(property => property.Item2 != property.Item3);
        return string.Concat(unlike) + string.Concat(one.Children.Zip(other.Children, Between));
    }

    private static string Is(PropertyInfo property, SyntaxNode node) => Show(property.GetValue(node));

    /// <summary>Nodes that another one names are its parts, which are compared there, or made from them.</summary>
    private static string Show(object? value) => value switch
    {
        null => "none",
        string text => text,
        SyntaxNode node => $"{node.GetType().Name} {node.Span}",
        IEnumerable values => string.Join(", ", values.Cast<object?>().Select(Show)),
        _ => $"{value}",
    };

    /// <summary>What a node says; its tokens are those of its children.</summary>
    private static IEnumerable<PropertyInfo> Properties(object node) => node.GetType()
        .GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(property => property.Name is not (nameof(SyntaxNode.Tokens) or nameof(SyntaxToken.Source)));
}
