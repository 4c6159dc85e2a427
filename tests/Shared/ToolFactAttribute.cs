namespace PreExhaust.Tests.Shared;

/// <summary>A test that needs <see cref="Tools"/>; where one is missing it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(params string[] tools) => Skip = Tools.WhyNot(tools);
}
