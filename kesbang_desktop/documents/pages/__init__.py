"""What a paper looks like on its pages, and mending what a reader would find odd there."""
