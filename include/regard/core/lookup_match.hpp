// How something typed is held against what is known of a person: names with small misspellings and in any order,
// telephones and e-mails however they are spelt, addresses in part. Never here: who anybody is.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace regard {

using FoldedWords = std::vector<std::string>;

/// What somebody typed.
struct Query {
  std::string typed;      // on one line
  FoldedWords words;
  std::string telephone;  // its digits, where it can be one
  std::string email;      // in lower case, where it can be one
  std::string compact;    // letters and digits alone, for references
};
inline constexpr std::size_t longest_query_characters = 200;
/// Errors: usage, for what has no letter or digit, is a single one, or is longer than that; its message repeats none of it
/// that a terminal would act on.
Query query_of(std::string_view typed);

/// One thing a person is found by, as it stands or as it once stood.
struct Name {
  FoldedWords words;
  std::string said;  // "name", "known as", "earlier name"
  bool is_current = true;
};
struct Token {
  std::string value;  // digits of a telephone, an e-mail in lower case, a reference's letters and digits
  std::string said;   // "telephone", "earlier telephone"
  bool is_current = true;
};
struct Findable {
  std::vector<Name> names;
  std::vector<Token> telephones;
  std::vector<Token> emails;
  std::vector<Token> references;
  std::vector<Name> addresses;
};

/// The words that names are held against: titles count for nothing.
FoldedWords name_words(std::string_view name);
/// "Road" and "Rd" are one word.
FoldedWords address_words(std::string_view address);

/// The words that titles and short forms are, for whoever compares outside the program.
const std::vector<std::string_view>& titles();
const std::vector<std::pair<std::string_view, std::string_view>>& short_forms();  // {"rd", "road"}

/// How well it fits: a whole telephone, e-mail or reference; the whole name; or a part of it, an earlier one, something
/// like it.
enum class Fit { identifier, whole_name, in_part };
struct Match {
  Fit fit = Fit::in_part;
  bool is_similar = false;      // misspelt, if it is this person at all
  std::vector<std::string> by;  // "telephone", "part of the name"
};
std::optional<Match> match(const Query& query, const Findable& person);

/// Whether one name might be taken for the other.
bool are_alike(const FoldedWords& a, const FoldedWords& b);

}  // namespace regard
