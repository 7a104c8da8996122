// What is printed as JSON and what `schema` says of it, described once. Which duties, findings or records an answer holds
// is not decided here.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "regard/core/answer.hpp"

namespace regard::cli {

struct UnreadableFile {
  std::string path;
  std::optional<int> line, column;
  std::string what;
};

/// How much of the register an answer rests on.
struct ReadPart {
  std::optional<int> cases, records;
  std::vector<UnreadableFile> unreadable;
};

/// Where a duty stands to the horizon that was asked about.
enum class DutyState { not_given, overdue, due, upcoming };

struct DutyRow {
  std::string duty, ref, case_id;
  Date due_on;
  std::optional<int> days;
  DutyState state{};
  std::string owner, rule, command;
};

struct ReviewRow {
  std::string case_id, restriction;
  Date due_on;
  std::optional<int> days;
  DutyState state{};
  std::string reviewer;
  std::vector<std::string> measures;
  std::string policy;
};

struct DueAnswer {
  Date as_of, until;
  ReadPart read;
  std::vector<DutyRow> duties;
};

struct ReviewsDueAnswer {
  Date as_of, until;
  ReadPart read;
  std::vector<ReviewRow> reviews;
};

struct WrittenAnswer {
  std::string id, case_id;
  std::optional<int> version;
  std::vector<std::string> files;
  std::string commit;
};

struct ErrorAnswer {
  std::optional<int> exit;
  std::string rule, what, mend, where;
};

enum class Weight { not_given, error, warning };

struct FindingRow {
  std::string rule;
  Weight severity{};
  std::string where, what, mend;
};

struct CheckAnswer {
  ReadPart read;
  std::vector<FindingRow> findings;
};

/// Every answer that `schema` knows.
const std::vector<AnswerKind>& answers();

}  // namespace regard::cli

namespace regard {

template <> struct EnumWords<cli::DutyState> { static constexpr std::array<std::string_view, 4> words{"", "overdue", "due", "upcoming"}; };
template <> struct EnumWords<cli::Weight> { static constexpr std::array<std::string_view, 3> words{"", "error", "warning"}; };

template <> struct Described<cli::UnreadableFile> : AnAnswer { static const std::vector<Field>& fields(); };
template <> struct Described<cli::ReadPart> : AnAnswer { static const std::vector<Field>& fields(); };
template <> struct Described<cli::DutyRow> : AnAnswer { static const std::vector<Field>& fields(); };
template <> struct Described<cli::ReviewRow> : AnAnswer { static const std::vector<Field>& fields(); };
template <> struct Described<cli::FindingRow> : AnAnswer { static const std::vector<Field>& fields(); };

// The answers themselves say which they are.
template <> struct Described<cli::DueAnswer> : AnAnswer { static constexpr std::string_view schema = "regard/due/1"; static const std::vector<Field>& fields(); };
template <> struct Described<cli::ReviewsDueAnswer> : AnAnswer { static constexpr std::string_view schema = "regard/review-due/1"; static const std::vector<Field>& fields(); };
template <> struct Described<cli::WrittenAnswer> : AnAnswer { static constexpr std::string_view schema = "regard/written/1"; static const std::vector<Field>& fields(); };
template <> struct Described<cli::ErrorAnswer> : AnAnswer { static constexpr std::string_view schema = "regard/error/1"; static const std::vector<Field>& fields(); };
template <> struct Described<cli::CheckAnswer> : AnAnswer { static constexpr std::string_view schema = "regard/check/1"; static const std::vector<Field>& fields(); };

/// The answer as it is printed: which one it is, then every field.
template <IsAnswer S>
Tree answer_tree(const S& answer) {
  Tree tree = Tree::map();
  tree.set("schema", Tree::text(std::string(Described<S>::schema)));
  for (auto& entry : Codec<S>::write(answer).entries) tree.set(entry.key, std::move(entry.value));
  return tree;
}

}  // namespace regard
