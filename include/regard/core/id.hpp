// Ids: what they look like, how a typed one matches. Where random ones come from is the caller's business.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace regard {

/// Draws eight Crockford base-32 characters (or four, for a version); made in main, never in core.
using IdSource = std::function<std::string(int characters)>;

inline constexpr std::string_view crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Upper case; in the random part (after an id's last hyphen, or all of it without one) O is read as 0, I and
/// L as 1. Prefixes keep their letters (INC, FIL, CLO), and other characters are kept as they are. For ids
/// without a version; `RC-…/INC-…` is read as two ids.
std::string normal_id(std::string_view typed);

/// "INC-4GQ7M2XW": a three-letter prefix and eight characters.
bool is_fact_id(std::string_view id);
/// "RC-2026-7K3F9MQ4".
bool is_case_id(std::string_view id);
/// [a-z][a-z0-9.-]{0,31}
bool is_officer_id(std::string_view id);

/// What was typed where an id is taken: an optional case, an optional fact id or prefix, an optional version.
/// A version stands only with a fact.
struct Reference {
  std::string case_id;  // "RC-2026-7K3F9MQ4" or a prefix of one; empty when not typed
  std::string prefix;   // "INC"; empty when not typed
  std::string random;   // the eight characters or the beginning of them
  int version = 0;      // from ".v2"; 0 when not typed

  std::string words() const;
};

/// Reads INC-4GQ7, 4GQ7, RC-…/INC-…, PRO-….v2, RC-2026-7K3F, RC-2026; nullopt when it is none of these. What
/// it returns holds capitals, digits and hyphens only, so that it may be compared with names of files.
std::optional<Reference> parse_reference(std::string_view typed);

}  // namespace regard
