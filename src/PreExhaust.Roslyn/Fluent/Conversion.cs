using System.Collections;
using System.Globalization;
using System.Reflection;

namespace PreExhaust.Roslyn.Fluent;

/// <summary>Makes values of one type those of another, as C# does without being asked.</summary>
internal static class Conversion
{
    public static object? To(object? value, Type type)
    {
        var wanted = Nullable.GetUnderlyingType(type) ?? type;
        if (value is null || wanted.IsInstanceOfType(value))
            return value;
        if (wanted.IsEnum)
            return Enum.ToObject(wanted, value);
        if (value is IConvertible && wanted.IsPrimitive | wanted == typeof(decimal))
            return Convert.ChangeType(value, wanted, CultureInfo.InvariantCulture);
        return Operator(value, wanted) is { } method
            ? method.Invoke(null, [To(value, method.GetParameters()[0].ParameterType)])
            : throw new ArgumentException($"{value.GetType()} does not become {wanted}.");
    }

    /// <summary>Items as an array or a list of the library.</summary>
    public static object ToList(IReadOnlyList<object?> items, Type list)
    {
        var type = list.IsArray ? list.GetElementType()! : list.IsGenericType ? list.GetGenericArguments()[0] : null;
        if (type is null)
            throw new ArgumentException($"{list} is no list.");
        var array = Array.CreateInstance(type, items.Count);
        for (var i = 0; i < items.Count; i++)
            array.SetValue(To(items[i], type), i);
        if (list.IsInstanceOfType(array))
            return array;
        var from = list.GetConstructor([typeof(IEnumerable<>).MakeGenericType(type)]);
        return from?.Invoke([array]) ?? throw new ArgumentException($"{list} is made of something else.");
    }

    /// <summary>The items of a list.</summary>
    public static IEnumerable<object?>? Items(object? list) => (list as IEnumerable)?.Cast<object?>();

    private static MethodInfo? Operator(object value, Type wanted) => new[] { wanted, value.GetType() }
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .FirstOrDefault(method => method.Name == "op_Implicit"
            && wanted.IsAssignableFrom(method.ReturnType)
            && Takes(method.GetParameters()[0].ParameterType, value.GetType()));

    private static bool Takes(Type parameter, Type value) => parameter.IsAssignableFrom(value)
        || (value == typeof(int) && parameter == typeof(decimal));
}
