// Many drafts at once: the letters of one kind that are due. Nothing is recorded here.
#pragma once

#include "session.hpp"

namespace regard::cli {

/// Renders each letter of the kind typed that is due within --due-within into the folder of -o. A letter that cannot be made
/// is one line of its own, and the others are made all the same. Ends with 1 where one could not be made.
/// Errors: usage, without -o or with what is no length of time; world, where the folder cannot be made.
int render_due_letters(Session& session);

}  // namespace regard::cli
