using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PreExhaust.Plans;

namespace CoachApi.Contracts;

/// <summary>Describes weights in the OpenAPI document as the texts that they are.</summary>
internal sealed class MassSchema : IOpenApiSchemaTransformer
{
    public Task TransformAsync(
        OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonTypeInfo.Type == typeof(Mass))
        {
            schema.Type = JsonSchemaType.String;
            schema.Pattern = "^-?[0-9]+(\\.[0-9]+)?(kg|lb)$";
        }

        return Task.CompletedTask;
    }
}
