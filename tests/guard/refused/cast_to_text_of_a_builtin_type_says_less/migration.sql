update place set at = point(3, 4);
