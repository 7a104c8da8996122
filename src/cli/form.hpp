// The form of a command: options, a YAML form in an editor, and a file are three ways to fill in the same request.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "command.hpp"
#include "regard/core/date.hpp"
#include "regard/core/error.hpp"
#include "world.hpp"

namespace regard::cli {

/// What a form needs from around it: standard input, files, and the day that lengths of time are counted from.
struct FormWorld {
  std::function<std::string()> standard_input;
  std::function<std::string(const std::string& path)> read_file;
  std::function<Date(Date from, const Span& span)> add;
  Date today;
};

/// The request as the options give it. `@FILE` and `-` are read, lengths of time counted, items paired.
/// Errors: usage, naming the option.
Tree form_of_options(const Command& command, const Words& words, const FormWorld& world);
/// The request as a YAML form gives it; `name` is the file's for messages.
Tree form_of_yaml(const std::string& name, const std::string& text, const Command& command, const FormWorld& world);
/// What `over` gives replaces what `under` gives.
Tree laid_over(Tree under, const Tree& over);

/// The words of a policy or register that a field may hold, for the comments of a form.
using Vocabulary = std::function<std::vector<std::string>(std::string_view vocabulary)>;
/// The form as an editor shows it: every field with its help and choices as comments, `filled` filled in.
std::string form_text(const Command& command, const Tree& filled, const Vocabulary& vocabulary);
/// The same text with the errors as comments in place; errors without a line stand at the top.
std::string with_errors(const std::string& text, const std::vector<Problem>& problems);

/// Fills a described request; what cannot be read is an Error (usage) that carries every problem.
struct FormError : Error {
  FormError(std::vector<Problem> all);
  std::vector<Problem> problems;
};
void fill(const std::vector<Field>& fields, void* request, const Tree& form, std::string_view act);

}  // namespace regard::cli
