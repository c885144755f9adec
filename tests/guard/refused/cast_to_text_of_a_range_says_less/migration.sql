update booking set nights = '[1,4)';
