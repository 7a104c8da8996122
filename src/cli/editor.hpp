// --edit: a form in the officer's editor, opened again with the errors in place until it is right or given up.
#pragma once

#include "session.hpp"

namespace regard::cli {

/// `form` describes the fields. Unfinished forms are kept in .regard/drafts (their owner's alone), offered again, and removed once recorded.
void edit_until_right(Session& session, const Command& form, const Tree& given, const std::function<void(const Tree&)>& attempt);

}  // namespace regard::cli
